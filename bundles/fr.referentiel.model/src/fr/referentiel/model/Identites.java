// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
	/** The first rank that may be free, for an identity that several elements would have: those before are taken. */
	private final Map<String, Integer> rangs = new HashMap<>();
	private final Lecture lecture;

	/** How the references that identities need are read; a text that is still being linked must not resolve them. */
	public interface Lecture {
		/** The codes of the options of an element, its own or those of what contains it; empty for all. */
		List<String> options(Element element);

		/** The code of the candidate category of a cell of the règlement, or null. */
		String categorie(Modalite modalite);
	}

	/** References read by resolving them. */
	private static final class Resolue implements Lecture {
		@Override
		public List<String> options(Element e) {
			return e.getOptions().isEmpty() ? List.of() : e.getOptions().stream().map(Option::getCode).toList();
		}

		@Override
		public String categorie(Modalite m) {
			return m.getCategorie() == null ? null : m.getCategorie().getCode();
		}
	}

	private Identites(Lecture lecture) {
		this.lecture = lecture;
	}

	/** The identities of a root and all it contains; the options of elements must be resolved. */
	public static Identites de(Element racine) {
		return de(List.of(racine), new Resolue());
	}

	/**
	 * The identities of several roots, in order.
	 *
	 * @param lecture how references are read
	 */
	public static Identites de(List<? extends Element> racines, Lecture lecture) {
		Identites identites = new Identites(lecture);
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
		String id = directe(element, lecture.options(element));
		if (id == null) {
			Element parent = Genres.parent(element);
			String idParent = parent == null ? "" : parElement.getOrDefault(parent, "");
			List<String> options = lecture.options(element);
			boolean inherited = parent != null && options.equals(lecture.options(parent)); // the parent's identity names them already
			id = Genres.type(element) + ":" + idParent + "/" + libelle(element) + (inherited ? "" : suffixe(options));
		}
		String libre = id;
		for (int rang = rangs.getOrDefault(id, 2); parId.containsKey(libre); rang++) {
			libre = id + "-" + rang;
			rangs.put(id, rang + 1);
		}
		parElement.put(element, libre);
		parId.put(libre, element);
		if (element instanceof Referentiel r) {
			r.getDeclarations().forEach(this::ajouter);
		}
		element.getElements().forEach(this::ajouter);
	}

	private String libelle(Element e) {
		if (e.getCode() != null) {
			return Genres.slug(e.getCode());
		}
		return switch (e) {
		case Modalite m when lecture.categorie(m) != null -> Genres.slug(lecture.categorie(m));
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
}
