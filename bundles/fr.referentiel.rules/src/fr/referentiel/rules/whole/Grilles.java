// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Subject;

/** The grilles horaires there are to check. */
final class Grilles {
	private Grilles() {
	}

	/** Those of the référentiel, then those of the schools' programmes. */
	static List<GrilleHoraire> of(Subject subject) {
		List<GrilleHoraire> grilles = new ArrayList<>(subject.index().all(GrilleHoraire.class));
		subject.programmes().forEach(programme -> grilles.addAll(Vues.contenus(programme, GrilleHoraire.class)));
		return grilles;
	}
}
