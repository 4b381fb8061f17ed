// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Pole;
import fr.referentiel.model.ReferentielFactory;
import fr.referentiel.model.Rubrique;
import fr.referentiel.model.Savoir;

/** Reads what stands under the title of a pôle: its activities and their tâches line by line, its rubrics, its criteria, savoirs and their limits. */
final class PoleReader {
	private final Composition draft;
	private Pole pole;
	private Element open;
	private Element activity;
	private Element savoir;
	private boolean limits;
	private boolean wordsSince;

	PoleReader(Composition draft) {
		this.draft = draft;
	}

	/** Whether a pôle is being read. */
	boolean reads() {
		return pole != null && draft.bearer() == pole;
	}

	/** Takes the title of a pôle; false when the passage is none. */
	boolean title(Passage passage) {
		TitleLine title = TitleLine.of(TitleLine.Kind.POLE, passage);
		if (title == null || title.label() == null) {
			return false;
		}
		pole = (Pole) draft.name(POLE, title.code(), title.label(), false, draft.referentiel());
		draft.tell(pole, title);
		draft.bearer(pole);
		open = null;
		activity = null;
		savoir = null;
		limits = false;
		return true;
	}

	/** Takes a heading; false when it has no place in a pôle. */
	boolean topic(Topic topic, Passage passage) {
		savoir = null;
		if (topic == Topic.CRITERES) {
			open = draft.part(pole, LISTE_CRITERES, Element.class);
			draft.remark(pole, passage);
			return true;
		}
		if (topic.rubrique() == null) {
			open = null;
			return false;
		}
		Rubrique rubric = pole.getElements().stream().filter(Rubrique.class::isInstance).map(Rubrique.class::cast)
				.filter(r -> r.getGenre() == topic.rubrique()).findFirst().orElse(null);
		if (rubric == null) {
			rubric = ReferentielFactory.eINSTANCE.createRubrique();
			rubric.setGenre(topic.rubrique());
			rubric.setIntitule(draft.take(passage));
			pole.getElements().add(rubric);
		} else {
			draft.remark(rubric, passage);
		}
		open = rubric;
		return true;
	}

	/** Takes a passage; what belongs nowhere stays unused. */
	void passage(Passage passage) {
		ColumnKind column = ColumnKind.of(passage.text());
		if (column != null) { // the head of a table that lost its columns
			limits = column == ColumnKind.LIMITE || limits && column == ColumnKind.SAVOIR;
			savoir = null;
			wordsSince = true;
			draft.remark(pole, passage);
			return;
		}
		for (Passage part : passage.cutBefore(CodePattern.INNER, passage.marker())) {
			one(part);
		}
	}

	private void one(Passage passage) {
		if (CodePattern.head(passage.text()) != null) {
			coded(passage);
		} else if (open != null && open.eClass() == LISTE_CRITERES) {
			for (Passage sentence : RunTogether.sentences(List.of(passage))) {
				Lines.add(draft, open, CRITERE, sentence);
				draft.criteria().add(Folded.wording(sentence.text()));
			}
		} else if (open != null) {
			Lines.prose(draft, open, passage);
		} else {
			wordsSince = true;
			if (savoir != null) {
				LimitTable.add(draft, savoir, passage);
			}
		}
	}

	private void coded(Passage passage) {
		EClass kind = draft.kinds().of(CodePattern.head(passage.text()).code());
		Element element = draft.name(passage, false, activity != null && kind != ACTIVITE ? activity : pole);
		open = null;
		if (element instanceof Activite) {
			activity = element;
		}
		// two savoirs in a row: which of them the words below belong to is not said
		savoir = limits && element instanceof Savoir && wordsSince ? element : null;
		wordsSince = false;
	}
}
