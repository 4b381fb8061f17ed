// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import com.google.gson.stream.JsonWriter;

import fr.referentiel.model.Annexe;
import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.Genres;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Lien;
import fr.referentiel.model.LieuReference;
import fr.referentiel.model.Matrice;
import fr.referentiel.model.Option;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.VueOption;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;

/**
 * The whole model as JSON for scripts: version 1 of the contract of {@code exporter json}. The order is that of the text; two exports of one text
 * are the same, byte for byte. Places are file names relative to the référentiel's folder, so that they do not depend on the machine.
 */
public final class JsonExport {
	private static final List<String> COMMON = List.of("code", "intitule", "suite", "lieu", "elements", "formulations", "options", "admissions");

	/**
	 * Writes the export in UTF-8; the stream is flushed, not closed.
	 *
	 * @param vue whose view of the référentiel this is; the model must be the view's ({@link fr.referentiel.model.Projection}) for one option
	 * @throws IOException when the stream cannot be written
	 */
	public void write(Referentiel referentiel, Identites identites, TraceGraph trace, VueOption vue, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		JsonWriter json = new JsonWriter(text);
		json.setIndent("  ");
		json.setSerializeNulls(true);
		json.beginObject();
		json.name("version").value(1);
		json.name("referentiel");
		root(referentiel, vue, json);
		json.name("elements").beginArray();
		for (String id : identites.ids()) {
			Element e = identites.element(id);
			if (e != referentiel && isElement(e)) {
				element(id, e, identites, json);
			}
		}
		json.endArray();
		links(trace, json);
		json.endObject();
		json.flush();
		text.write("\n");
		text.flush();
	}

	/** Links are exported as links, and what the head declares of options and places with the référentiel. */
	private static boolean isElement(Element e) {
		return !Genres.transparent(e) && !(e instanceof Lien) && !(e instanceof Matrice) && !(e instanceof Option) && !(e instanceof LieuReference);
	}

	private static void root(Referentiel r, VueOption vue, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("code").value(r.getCode());
		json.name("intitule").value(r.getIntitule());
		json.name("option").value(vue.option());
		attributes(r, json);
		json.name("options").beginArray();
		for (Element d : r.getDeclarations()) {
			if (d instanceof Option o) {
				json.beginObject().name("code").value(o.getCode()).name("intitule").value(o.getIntitule()).endObject();
			}
		}
		json.endArray();
		json.name("references").beginArray();
		for (Element d : r.getDeclarations()) {
			if (d instanceof LieuReference l && l.getSection() != null) {
				json.beginObject().name("genre").value(l.getGenre().getLiteral()).name("lieu").value(place(l.getSection())).endObject();
			}
		}
		json.endArray().endObject();
	}

	private static void element(String id, Element e, Identites identites, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("id").value(id);
		json.name("type").value(Genres.type(e));
		json.name("code").value(e.getCode());
		json.name("intitule").value(e.getIntitule() == null ? "" : e.getIntitule());
		Element parent = Genres.parent(e);
		json.name("parent").value(parent == null ? null : identites.id(parent));
		json.name("options").beginArray();
		for (Option o : e.getOptions()) {
			json.value(o.getCode());
		}
		json.endArray();
		wordings(e, json);
		attributes(e, json);
		references(e, identites, json);
		taken(e, identites, json);
		if (e.getLieu() != null) {
			String file = e.getLieu().fichier();
			json.name("fichier").value(file == null ? null : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
			json.name("ligne").value(e.getLieu().ligne());
		}
		json.endObject();
	}

	private static void wordings(Element e, JsonWriter json) throws IOException {
		json.name("formulations").beginArray();
		for (Formulation f : e.getFormulations()) {
			if (f.getTexte() != null) {
				wording(f, "texte", f.getTexte(), json);
			}
		}
		json.endArray();
		json.name("alias").beginArray();
		for (Formulation f : e.getFormulations()) {
			if (f.getCode() != null) {
				wording(f, "code", f.getCode(), json);
			}
		}
		json.endArray();
	}

	/** A wording stands once for each place where it is read. */
	private static void wording(Formulation f, String name, String value, JsonWriter json) throws IOException {
		List<String> places = f.getLieux().isEmpty() ? Collections.singletonList(null) : f.getLieux().stream().map(JsonExport::place).toList();
		for (String place : places) {
			json.beginObject().name("lieu").value(place).name(name).value(value).name("options").beginArray();
			for (Option o : f.getOptions()) {
				json.value(o.getCode());
			}
			json.endArray();
			if (f.getAvant() != null) {
				json.name("avant").value(Genres.type(f.getAvant()) + ":" + f.getAvant().getCode());
			}
			json.endObject();
		}
	}

	private static String place(Element section) {
		return section instanceof Annexe ? "annexe " + section.getCode().replace('.', ' ') : "section " + section.getCode();
	}

	private static void attributes(Element e, JsonWriter json) throws IOException {
		for (EAttribute a : e.eClass().getEAllAttributes()) {
			if (COMMON.contains(a.getName()) || a.isTransient() || !e.eIsSet(a)) {
				continue;
			}
			json.name(name(a));
			if (a.isMany()) {
				json.beginArray();
				for (Object value : (List<?>) e.eGet(a)) {
					value(value, json);
				}
				json.endArray();
			} else {
				value(e.eGet(a), json);
			}
		}
		if (!e.getAdmissions().isEmpty()) {
			json.name("admis").beginArray();
			for (var admission : e.getAdmissions()) {
				json.beginObject().name("code").value(admission.getCode()).name("raison").value(admission.getRaison()).endObject();
			}
			json.endArray();
		}
	}

	private static void references(Element e, Identites identites, JsonWriter json) throws IOException {
		for (EReference r : e.eClass().getEAllReferences()) {
			if (COMMON.contains(r.getName()) || r.isContainment() || r.isDerived() || r.isTransient() || !e.eIsSet(r)) {
				continue;
			}
			json.name(name(r));
			if (r.isMany()) {
				json.beginArray();
				for (Object target : (List<?>) e.eGet(r)) {
					json.value(target instanceof Element t ? identity(t, identites) : null);
				}
				json.endArray();
			} else {
				json.value(e.eGet(r) instanceof Element t ? identity(t, identites) : null);
			}
		}
	}

	/** Where an element takes its content over from another référentiel: {@code reprend}, the identities there. */
	private static void taken(Element e, Identites identites, JsonWriter json) throws IOException {
		List<Element> sources = e.getElements().stream().filter(Lien.class::isInstance).map(Lien.class::cast)
				.filter(l -> l.getGenre() == GenreLien.REPREND).flatMap(l -> l.getCibles().stream()).filter(t -> identites.id(t) == null).toList();
		if (!sources.isEmpty()) {
			json.name("reprend").beginArray();
			for (Element source : sources) {
				json.value(identity(source, identites));
			}
			json.endArray();
		}
	}

	/** An element of an imported référentiel has no identity here: its own kind and code say enough. */
	private static String identity(Element e, Identites identites) {
		String id = identites.id(e);
		return id != null ? id : Genres.type(e) + ":" + e.getCode();
	}

	private static String name(EStructuralFeature f) {
		String dashed = f.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		return "type".equals(dashed) ? "type-forme" : dashed;
	}

	private static void value(Object value, JsonWriter json) throws IOException {
		switch (value) {
		case null -> json.nullValue();
		case Boolean b -> json.value(b);
		case Integer i -> json.value(i);
		case BigDecimal d -> json.value(d);
		default -> json.value(value.toString());
		}
	}

	private static void links(TraceGraph trace, JsonWriter json) throws IOException {
		json.name("liens").beginArray();
		for (TraceLink link : trace.links()) {
			json.beginObject().name("de").value(link.from()).name("vers").value(link.to()).name("type").value(link.type().code());
			json.name("nature").value(nature(link.nature())).endObject();
		}
		json.endArray();
	}

	private static String nature(LinkNature nature) {
		return switch (nature) {
		case ECRIT -> "ecrit";
		case ENSEMBLE -> "ensemble";
		case DERIVE -> "derive";
		};
	}
}
