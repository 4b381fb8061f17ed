// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.review;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.google.gson.stream.JsonWriter;

import fr.referentiel.diagram.Heading;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Element;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.Option;
import fr.referentiel.rules.KindName;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.Impact;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.Traced;

/**
 * What the scripts of the review page know: elements with every wording and place, and, for all options together and each option, who answers to whom. The
 * page asks no question of its own: what depends on an element is worked out here, by {@link Impact}.
 *
 * <p>Elements are named by their rank in {@code elements}. No sign in the text can end the script element that holds it.
 */
final class ReviewData {
	private final ReviewSubject subject;
	private final List<Traced> traces;
	private final Map<String, Integer> ranks = new HashMap<>();
	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	private ReviewData(ReviewSubject subject, List<Traced> traces) {
		this.subject = subject;
		this.traces = traces;
		json.setHtmlSafe(true);
		json.setSerializeNulls(true);
	}

	/** The data as one line of JSON. */
	static String of(ReviewSubject subject, List<Traced> traces) throws IOException {
		ReviewData data = new ReviewData(subject, traces);
		data.write();
		return data.text.toString();
	}

	private void write() throws IOException {
		json.beginObject().name("code").value(subject.referentiel().getCode()).name("version").value(subject.version());
		json.name("titre").value(Heading.of(subject.referentiel(), null).referentiel());
		options();
		elements();
		findings();
		json.name("traces").beginObject();
		for (Traced traced : traces) {
			json.name(traced.option() == null ? "" : traced.option());
			trace(traced);
		}
		json.endObject().endObject().flush();
	}

	private void options() throws IOException {
		json.name("options").beginArray();
		for (Element declared : subject.referentiel().getDeclarations()) {
			if (declared instanceof Option option) {
				json.beginObject().name("code").value(option.getCode()).name("intitule").value(option.getIntitule()).endObject();
			}
		}
		json.endArray();
	}

	/** The elements of the traces, and those that findings are about. */
	private void elements() throws IOException {
		Set<String> wanted = new HashSet<>();
		traces.getFirst().graph().nodes().forEach(node -> wanted.add(node.id()));
		subject.constats().forEach(constat -> wanted.add(constat.element()));
		Wordings wordings = new Wordings(subject.referentiel());
		json.name("elements").beginArray();
		for (String id : subject.identites().ids()) {
			if (wanted.contains(id)) {
				ranks.put(id, ranks.size());
				element(id, subject.identites().element(id), wordings);
			}
		}
		json.endArray();
	}

	private void element(String id, Element element, Wordings wordings) throws IOException {
		json.beginObject().name("id").value(id).name("genre").value(KindName.of(element.eClass()).name()).name("code").value(element.getCode());
		json.name("intitule").value(element.getIntitule() == null ? "" : element.getIntitule()).name("lieu").value(place(element.getLieu()));
		json.name("libelles").beginArray();
		for (Wordings.Wording wording : wordings.of(element)) {
			json.beginObject().name("code").value(wording.code()).name("texte").value(wording.text()).name("lieu").value(wording.place());
			json.name("options").value(String.join(", ", wording.options())).endObject();
		}
		json.endArray().endObject();
	}

	private void findings() throws IOException {
		json.name("constats").beginArray();
		for (Constat constat : subject.constats()) {
			Integer rank = ranks.get(constat.element());
			json.beginObject().name("code").value(constat.code()).name("gravite").value(constat.gravite().nom()).name("message").value(constat.message());
			json.name("element").value(rank).name("lieu").value(place(constat.lieu())).endObject();
		}
		json.endArray();
	}

	private void trace(Traced traced) throws IOException {
		json.beginObject().name("intitules").beginObject();
		for (TraceNode node : traced.graph().nodes()) {
			if (traced.option() != null && !node.label().equals(subject.identites().element(node.id()).getIntitule())) {
				json.name(String.valueOf(ranks.get(node.id()))).value(node.label());
			}
		}
		json.endObject();
		json.name("liens").beginArray();
		for (TraceLink link : traced.graph().links()) {
			json.beginArray().value(ranks.get(link.from())).value(ranks.get(link.to())).value(link.type().verb()).value(lower(link.nature())).endArray();
		}
		json.endArray().name("impacts").beginArray();
		for (TraceNode node : traced.graph().nodes()) {
			impact(node.id(), Impact.of(traced.graph(), node.id()));
		}
		json.endArray().name("trous").beginArray();
		for (Hole hole : traced.holes()) {
			json.beginObject().name("element").value(ranks.get(hole.id())).name("phrase").value(hole.sentence()).name("admis").value(hole.justified()).endObject();
		}
		json.endArray().endObject();
	}

	/** The element, then what is above and what is below it, each with the nature of the reach. */
	private void impact(String id, Impact impact) throws IOException {
		json.beginArray().value(ranks.get(id)).beginArray();
		for (var reach : impact.above()) {
			json.value(ranks.get(reach.by())).value(reach.nature().ordinal());
		}
		json.endArray().beginArray();
		for (var reach : impact.below()) {
			json.value(ranks.get(reach.element())).value(reach.nature().ordinal());
		}
		json.endArray().endArray();
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** The file's name without its folders, which depend on the machine, then line and column. */
	private static String place(Lieu lieu) {
		if (lieu == null || lieu.fichier() == null) {
			return null;
		}
		String file = lieu.fichier();
		return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + ":" + lieu.ligne() + ":" + lieu.colonne();
	}
}
