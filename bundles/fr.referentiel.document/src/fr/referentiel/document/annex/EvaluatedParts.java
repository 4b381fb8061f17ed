// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.List;

import fr.referentiel.model.Activite;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Critere;
import fr.referentiel.model.Element;
import fr.referentiel.model.Ensemble;
import fr.referentiel.model.Module;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Tache;
import fr.referentiel.model.VueInseree;
import fr.referentiel.model.Vues;

/** What an épreuve evaluates, unfolded in its definition: « CODE - label », one line each. */
record EvaluatedParts(AnnexBody body, List<Element> subjects, Titles titles) {
	void write(VueInseree view) {
		for (Element subject : subjects) {
			switch (view) {
			case ACTIVITES, POLES -> activities(subject);
			case COMPETENCES -> competences(subject);
			case CRITERES -> criteria(subject);
			case TACHES -> lines(subject, Tache.class);
			case SAVOIRS, LIMITES -> lines(subject, Savoir.class);
			default -> body.contents(subject);
			}
		}
	}

	private void activities(Element subject) {
		if (subject instanceof Activite a) {
			activity(a);
		} else {
			Vues.contenus(subject, Activite.class).forEach(this::activity);
		}
	}

	private void activity(Activite activity) {
		body.flow().label(body.place().coded(activity));
		lines(activity, Tache.class);
	}

	private void competences(Element subject) {
		if (subject instanceof Module module) {
			new ModuleTable(body, titles).write(module);
		} else if (subject instanceof Competence c) {
			body.flow().item(body.place().coded(c));
		} else {
			lines(subject, Competence.class);
		}
	}

	private void criteria(Element subject) {
		if (subject instanceof Critere c) {
			body.flow().item(body.place().coded(c));
		} else {
			lines(subject, Critere.class);
		}
	}

	/** The elements of this kind that the subject holds, those of its parts included. */
	private void lines(Element subject, Class<? extends Element> kind) {
		Vues.parcourir(subject, e -> {
			if (kind.isInstance(e)) {
				body.flow().item(body.place().coded(e));
			} else if (e instanceof Activite || e instanceof Ensemble || e instanceof Competence || e instanceof Bloc || e instanceof Pole) {
				lines(e, kind);
			}
		});
	}
}
