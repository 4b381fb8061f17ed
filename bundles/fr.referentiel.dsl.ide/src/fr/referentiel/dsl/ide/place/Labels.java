// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.place;

import fr.referentiel.model.Element;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Rubrique;
import fr.referentiel.rules.KindName;

/** How editors name elements in lists and outlines. */
public final class Labels {
	private static final int LONGEST = 90;

	private Labels() {
	}

	/** The element's code and label, or what stands for them; never empty. */
	public static String of(Element element) {
		String own = switch (element) {
		case Rubrique r -> r.getGenre().getLiteral();
		case Forme f -> "forme " + f.getType().getLiteral();
		case Horaire h -> "année " + h.getAnnee();
		case Lien l -> l.getGenre().getLiteral();
		case Modalite m -> "modalité " + m.getType().getLiteral();
		default -> element.getCode();
		};
		String label = label(element);
		if (own == null) {
			return label.isEmpty() ? KindName.of(element.eClass()).name() : label;
		}
		return label.isEmpty() ? own : own + " " + label;
	}

	/** The label, cut at a word when it is long; maybe empty. */
	public static String label(Element element) {
		String label = element.getIntitule() == null ? "" : element.getIntitule();
		if (label.length() <= LONGEST) {
			return label;
		}
		int cut = label.lastIndexOf(' ', LONGEST);
		return label.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "…";
	}
}
