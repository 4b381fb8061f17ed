// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/** The kinds of elements, by the names that exchange formats and identities use. */
public final class Genres {
	/** Longest slug, in characters. */
	private static final int LONGUEUR = 56;

	/** Kinds of writing that exchange formats know under a broader name. */
	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("Annexe", "section"), Map.entry("Rubrique", "section"),
			Map.entry("Tableau", "section"), Map.entry("Paragraphe", "item"), Map.entry("Note", "item"), Map.entry("Phase", "item"),
			Map.entry("Insertion", "item"), Map.entry("Nomenclature", "item"), Map.entry("Certificateur", "item"),
			Map.entry("Territoire", "item"), Map.entry("Volume", "item"), Map.entry("Horaire", "item"), Map.entry("Exigence", "item"));

	private static final Map<String, String> NOMS = noms();

	private Genres() {
	}

	/** The exchange name of an element's kind: {@code pole}, {@code sous-competence}, {@code grille-horaire} … */
	public static String type(Element e) {
		return type(e.eClass());
	}

	/** The exchange name of a kind. */
	public static String type(EClass kind) {
		String nom = NOMS.get(kind.getName());
		return nom != null ? nom : nomEchange(kind.getName());
	}

	/** The exchange names of all kinds, made once: identities ask for one per element. */
	private static Map<String, String> noms() {
		Map<String, String> noms = new HashMap<>();
		ReferentielPackage.eINSTANCE.getEClassifiers().forEach(c -> noms.put(c.getName(), nomEchange(c.getName())));
		return Map.copyOf(noms);
	}

	private static String nomEchange(String nom) {
		String large = TYPES.get(nom);
		return large != null ? large : nom.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	/** The parent of an element as exchange formats see it: domain elements belong to domain elements, prose to what it is written in. */
	public static Element parent(Element e) {
		boolean prose = e instanceof Section || e instanceof Rubrique || "item".equals(type(e)) || "section".equals(type(e));
		if (!prose) {
			return Vues.porteur(e);
		}
		Element parent = e.eContainer() instanceof Element c ? c : null;
		while (parent != null && transparent(parent)) {
			parent = parent.eContainer() instanceof Element c ? c : null;
		}
		return parent;
	}

	/** Whether an element is mere writing, to be looked through in exchange formats: a list, or the elements of an option. */
	public static boolean transparent(Element e) {
		return e instanceof Liste || e instanceof ParOption;
	}

	/** Whether the code of this kind of element is unique by itself; a footnote's is not, for instance. */
	static boolean aCodePropre(Element e) {
		return switch (e) {
		case Note n -> false;
		case Nomenclature n -> false;
		case Niveau n -> false;
		case Voie v -> false;
		case Liste l -> false;
		case Forme f -> false;
		default -> true;
		};
	}

	/** Lower case ASCII words joined by dashes, cut at a word near 56 characters; never empty. */
	public static String slug(String texte) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < texte.length(); i++) {
			char c = sansAccent(Character.toLowerCase(texte.charAt(i)));
			if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
				out.append(c);
			} else if (c == 'œ' || c == 'æ') {
				out.append(c == 'œ' ? "oe" : "ae");
			} else if (Character.getType(c) != Character.NON_SPACING_MARK && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
				if (out.length() >= LONGUEUR) {
					break;
				}
				out.append('-');
			}
		}
		while (!out.isEmpty() && out.charAt(out.length() - 1) == '-') {
			out.setLength(out.length() - 1);
		}
		return out.isEmpty() ? "x" : out.toString();
	}

	/** One character at a time: a paragraph is normalised no further than its slug goes. */
	private static char sansAccent(char c) {
		return c < 0x80 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
	}
}
