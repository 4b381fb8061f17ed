// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The identities of the elements under one root: {@code type:code} where there is a code, {@code type:parent/slug} where there is none, with
 * {@code @OPTION} for an element of some options only. An identity depends on the element, its parents and, only between elements that say the
 * same, on their rank: inserting elements elsewhere changes none.
 *
 * <p>They are the {@code id} of the JSON export and the fragments of EMF resources.
 */
public final class Identites {
	private final Map<Element, String> parElement = new HashMap<>();
	private final Map<String, Element> parId = new LinkedHashMap<>();
	private final Function<Element, List<String>> options;

	private Identites(Function<Element, List<String>> options) {
		this.options = options;
	}

	/** The identities of a root and all it contains; the options of elements must be resolved. */
	public static Identites de(Element racine) {
		return de(List.of(racine), Identites::codesDesOptions);
	}

	/**
	 * The identities of several roots, in order.
	 *
	 * @param options gives the codes of the options of an element, empty for all, without resolving references where that is not wanted
	 */
	public static Identites de(List<? extends Element> racines, Function<Element, List<String>> options) {
		Identites identites = new Identites(options);
		racines.forEach(identites::ajouter);
		return identites;
	}

	/** The identity of this element, or null when it is not under these roots. */
	public String id(Element element) {
		return parElement.get(element);
	}

	/** The element that has this identity, or null. */
	public Element element(String id) {
		return parId.get(id);
	}

	/** All identities, in the order of the text. */
	public List<String> ids() {
		return new ArrayList<>(parId.keySet());
	}

	/** The identity of an element that has a code of its own kind, or null when its identity depends on its parents. */
	public static String directe(Element e, List<String> options) {
		boolean code = e.getCode() != null && !e.isSuite() && Genres.aCodePropre(e);
		return code ? Genres.type(e) + ":" + e.getCode() + suffixe(options) : null;
	}

	private void ajouter(Element element) {
		String id = directe(element, options.apply(element));
		if (id == null) {
			Element parent = Genres.parent(element);
			String idParent = parent == null ? "" : parElement.getOrDefault(parent, "");
			id = Genres.type(element) + ":" + idParent + "/" + libelle(element) + suffixe(options.apply(element));
		}
		String libre = id;
		for (int rang = 2; parId.containsKey(libre); rang++) {
			libre = id + "-" + rang;
		}
		parElement.put(element, libre);
		parId.put(libre, element);
		if (element instanceof Referentiel r) {
			r.getDeclarations().forEach(this::ajouter);
		}
		element.getElements().forEach(this::ajouter);
	}

	private static String libelle(Element e) {
		if (e.getCode() != null) {
			return Genres.slug(e.getCode());
		}
		return switch (e) {
		case Modalite m when m.getCategorie() != null && m.getCategorie().getCode() != null -> Genres.slug(m.getCategorie().getCode());
		case Forme f -> f.getType().getLiteral();
		case Rubrique r -> r.getGenre().getLiteral();
		case Horaire h -> "annee-" + h.getAnnee();
		case Lien l -> l.getGenre().getLiteral();
		default -> e.getIntitule() == null ? Genres.type(e) : Genres.slug(e.getIntitule());
		};
	}

	private static String suffixe(List<String> options) {
		return options.isEmpty() ? "" : "@" + String.join("+", options);
	}

	private static List<String> codesDesOptions(Element e) {
		return e.getOptions().isEmpty() ? List.of() : e.getOptions().stream().map(Option::getCode).toList();
	}
}
