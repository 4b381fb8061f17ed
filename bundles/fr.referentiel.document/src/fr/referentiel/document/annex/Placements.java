// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import fr.referentiel.model.Element;
import fr.referentiel.model.Stage;

/** A placement: its title, its weeks where its own words do not tell them, then its text. */
record Placements(AnnexBody body) {
	void write(Stage stage) {
		String title = body.place().coded(stage);
		AnnexBody inside = body;
		if (!title.isEmpty()) {
			body.flow().heading(body.level(), title);
			inside = body.deeper();
		}
		if (!saysWeeks(stage)) {
			body.flow().paragraph(weeks(stage));
		}
		inside.contents(stage);
	}

	private static String weeks(Stage stage) {
		List<String> told = new ArrayList<>();
		if (stage.getSemaines() != null) {
			told.add("durée : " + counted(stage.getSemaines()));
		}
		if (stage.getConsecutives() != null) {
			told.add("dont au moins " + counted(stage.getConsecutives()) + " consécutives chaque année");
		}
		if (stage.getPlancher() != null) {
			told.add("jamais moins de " + counted(stage.getPlancher()));
		}
		String all = String.join(", ", told);
		return all.isEmpty() ? "" : all.substring(0, 1).toUpperCase(Locale.FRENCH) + all.substring(1) + ".";
	}

	private static String counted(int weeks) {
		return weeks + (weeks > 1 ? " semaines" : " semaine");
	}

	private static boolean saysWeeks(Element element) {
		for (EObject inside : element.eContents()) {
			if (inside instanceof Element e && (e.getIntitule() != null && e.getIntitule().toLowerCase(Locale.FRENCH).contains("semaine") || saysWeeks(e))) {
				return true;
			}
		}
		return false;
	}
}
