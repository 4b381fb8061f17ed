// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Partie;
import fr.referentiel.model.SousEpreuve;

/** The definition of an épreuve: its title, its coefficient, then its body in the order of the text. */
record ExamDefinitions(AnnexBody body) {
	private static final String COEFFICIENT = "coefficient";

	void write(Epreuve epreuve) {
		body.flow().heading(body.level(), title(epreuve));
		if (epreuve.getCoefficient() != null && !saysCoefficient(epreuve)) {
			body.flow().paragraph("Coefficient " + Figures.of(epreuve.getCoefficient()));
		}
		if (epreuve instanceof Partie && epreuve.getPoints() != null) {
			body.flow().paragraph(Figures.of(epreuve.getPoints()) + " points");
		}
		body.deeper().contents(epreuve);
	}

	private String title(Epreuve epreuve) {
		return switch (epreuve) {
		case SousEpreuve s -> "Sous-épreuve " + body.place().coded(" : ", s);
		case Partie p -> body.place().coded(" : ", p);
		default -> body.place().coded(" – ", epreuve);
		};
	}

	/** Whether the coefficient is in the words of the text, which are written anyway. */
	private static boolean saysCoefficient(Element element) {
		for (EObject inside : element.eContents()) {
			if (inside instanceof Element e && !(e instanceof Epreuve) && (says(e.getIntitule()) || saysCoefficient(e))) {
				return true;
			}
		}
		return false;
	}

	private static boolean says(String text) {
		return text != null && text.toLowerCase(Locale.FRENCH).contains(COEFFICIENT);
	}
}
