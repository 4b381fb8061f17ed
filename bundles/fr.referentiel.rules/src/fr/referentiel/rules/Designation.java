// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.math.BigDecimal;
import java.util.Locale;

import fr.referentiel.model.Bareme;
import fr.referentiel.model.Element;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Liste;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Vues;

/** How messages name elements and numbers, in French. */
public final class Designation {
	/** Longest label quoted in a message, in characters. */
	private static final int LONGEST = 70;

	private Designation() {
	}

	/** The element as the subject of a sentence: « La compétence A1.1C2 ». */
	public static String start(Element element) {
		String name = of(element);
		return name.substring(0, 1).toUpperCase(Locale.FRENCH) + name.substring(1);
	}

	/** The element within a sentence: « la compétence A1.1C2 », « le savoir « Les sources » », « cette activité ». */
	public static String of(Element element) {
		KindName kind = KindName.of(element.eClass());
		String name = name(element);
		return name.isEmpty() ? kind.demonstrative() : kind.definite() + " " + name;
	}

	/** The element as a complement: « de la compétence A1.1C2 ». */
	public static String genitive(Element element) {
		KindName kind = KindName.of(element.eClass());
		String name = name(element);
		return name.isEmpty() ? "de " + kind.demonstrative() : kind.genitive() + " " + name;
	}

	private static String name(Element element) {
		return switch (element) {
		case Forme forme -> forme.getType().getLiteral() + owner(forme);
		case Liste liste -> owner(liste).strip();
		case Modalite m -> (m.getCategorie() == null ? "" : m.getCategorie().getCode()) + owner(m);
		case Bareme bareme when bareme.getEpreuve() != null -> genitive(bareme.getEpreuve());
		default -> element.getCode() != null ? element.getCode() : element.getIntitule() == null || element.getIntitule().isBlank() ? ""
				: quoted(element.getIntitule());
		};
	}

	private static String owner(Element element) {
		Element owner = Vues.porteur(element);
		return owner == null ? "" : " " + genitive(owner);
	}

	/** A label between guillemets, cut at a word when it is long. */
	public static String quoted(String label) {
		if (label.length() <= LONGEST) {
			return "« " + label + " »";
		}
		int cut = label.lastIndexOf(' ', LONGEST);
		return "« " + label.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "… »";
	}

	/** A number as French writes it: « 1,5 ». */
	public static String number(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString().replace('.', ',');
	}

	/** « la » or « le », to stand for the element after a verb. */
	public static String pronoun(Element element) {
		return KindName.of(element.eClass()).feminine() ? "la" : "le";
	}
}
