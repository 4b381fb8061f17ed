// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.model.Dispense;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Insertion;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Note;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Stage;
import fr.referentiel.model.Terme;
import fr.referentiel.model.VueInseree;
import fr.referentiel.model.Vues;

/** Unfolds what an insertion stands for: a part of the référentiel that is written elsewhere, in its structure. */
record Insertions(AnnexBody body) {
	void unfold(Insertion insertion) {
		Titles titles = Titles.of(insertion);
		if (insertion.getDe() instanceof Pole pole && !inEpreuve(insertion)) {
			poles(insertion.getVue(), List.of(pole), titles);
			return;
		}
		List<Element> subjects = subjects(insertion);
		if (!subjects.isEmpty()) {
			new EvaluatedParts(body, subjects, titles).write(insertion.getVue());
			return;
		}
		whole(insertion.getVue(), titles);
	}

	/** The view of the whole référentiel, with the usual titles. */
	void whole(VueInseree view) {
		whole(view, Titles.USUAL);
	}

	/** The tables of some poles, as the annexes of activities, competences and knowledge have them. */
	private void poles(VueInseree view, List<Pole> poles, Titles titles) {
		switch (view) {
		case COMPETENCES, CRITERES -> new SkillTables(body, titles).write(poles);
		case SAVOIRS, LIMITES -> new KnowledgeTables(body, titles).write(poles);
		default -> new ActivityDescription(body, titles).write(poles);
		}
	}

	private void whole(VueInseree view, Titles titles) {
		switch (view) {
		case SYNTHESE, BLOCS -> new SynthesisTable(body, titles).write();
		case ACTIVITES, POLES, TACHES -> poles(view, body.referentiel().getPoles(), titles);
		case COMPETENCES, CRITERES -> {
			poles(view, body.referentiel().getPoles(), titles);
			new SkillsApart(body).write();
		}
		case SAVOIRS, LIMITES -> {
			poles(view, body.referentiel().getPoles(), titles);
			new KnowledgeTables(body, titles).apart();
		}
		case UNITES -> new UnitTable(body, titles).write();
		case DISPENSES -> all(Dispense.class).forEach(body::contents);
		case REGLEMENT -> new ExamRules(body, titles).write();
		case EPREUVES -> all(Epreuve.class).forEach(new ExamDefinitions(body)::write);
		case HORAIRES -> all(GrilleHoraire.class).forEach(new HoursTable(body, titles)::write);
		case STAGES -> all(Stage.class).forEach(new Placements(body)::write);
		case LEXIQUE -> all(Terme.class).forEach(t -> body.titled(body.place().text(t), t));
		case NOTES -> all(Note.class).forEach(n -> body.flow().small(NoteMark.before(n) + body.place().text(n)));
		}
	}

	private static boolean inEpreuve(Insertion insertion) {
		for (Element around = Vues.porteur(insertion); around != null; around = Vues.porteur(around)) {
			if (around instanceof Epreuve) {
				return true;
			}
		}
		return false;
	}

	private <T extends Element> List<T> all(Class<T> kind) {
		return Vues.contenus(body.referentiel(), kind);
	}

	/** What the insertion is about: what it names, else what the épreuve around it evaluates; empty for the whole référentiel. */
	private static List<Element> subjects(Insertion insertion) {
		if (insertion.getDe() != null) {
			return insertion.getDe() instanceof Epreuve e ? evaluated(e) : List.of(insertion.getDe());
		}
		for (Element around = Vues.porteur(insertion); around != null; around = Vues.porteur(around)) {
			if (around instanceof Epreuve e && !evaluated(e).isEmpty()) {
				return evaluated(e);
			}
			if (around instanceof Pole) {
				return List.of(around);
			}
		}
		return List.of();
	}

	private static List<Element> evaluated(Epreuve epreuve) {
		List<Element> found = new ArrayList<>();
		Vues.contenus(epreuve, Lien.class).stream().filter(l -> l.getGenre() == GenreLien.EVALUE).forEach(l -> found.addAll(l.getCibles()));
		return found;
	}
}
