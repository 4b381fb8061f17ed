// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.SousEpreuve;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Index;

/** The épreuves that candidates sit, and what they inherit from the épreuve around them. */
final class Exams {
	private Exams() {
	}

	/** Épreuves and sous-épreuves, those that only gather sous-épreuves left out. */
	static List<Epreuve> sat(Index index) {
		List<Epreuve> sat = new ArrayList<>();
		index.all(Epreuve.class).stream().filter(e -> e.getSousEpreuves().isEmpty()).forEach(sat::add);
		sat.addAll(index.all(SousEpreuve.class));
		return sat;
	}

	/** The épreuve and those around it, from the inside out. */
	static List<Epreuve> outwards(Epreuve epreuve) {
		List<Epreuve> chain = new ArrayList<>();
		for (Epreuve at = epreuve; at != null; at = Vues.porteur(at) instanceof Epreuve around ? around : null) {
			chain.add(at);
		}
		return chain;
	}

	/** The modalités of an épreuve, of its parts and of the épreuve around it. */
	static List<Modalite> modalites(Epreuve epreuve) {
		List<Modalite> all = new ArrayList<>();
		outwards(epreuve).forEach(e -> all.addAll(e.getModalites()));
		epreuve.getParties().forEach(p -> all.addAll(p.getModalites()));
		return all;
	}
}
