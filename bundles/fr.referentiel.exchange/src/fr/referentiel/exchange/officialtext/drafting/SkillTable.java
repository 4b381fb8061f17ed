// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.GenreElement;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.ListeSavoirs;
import fr.referentiel.model.Savoir;

/**
 * Activities, tâches, compétences, savoirs side by side, each column with codes; or compétences with the savoirs, criteria or indicators that
 * they call for, without codes.
 */
final class SkillTable implements TableReader {
	private static final Map<ColumnKind, EClass> KINDS = Map.of(ColumnKind.ACTIVITE, ACTIVITE, ColumnKind.TACHE, TACHE, ColumnKind.COMPETENCE, COMPETENCE,
			ColumnKind.SAVOIR, SAVOIR);
	private static final String NUMBERED = "\\d{1,2}\\s?[.)–-]\\s.*";

	private final Composition draft;
	private final List<ColumnKind> columns;
	private final Supplier<Element> around;
	private Element activity;
	private Element group;
	private Element skill;

	/** @param around what holds the elements whose code does not tell where they belong; may be null */
	SkillTable(Composition draft, List<ColumnKind> columns, Supplier<Element> around) {
		this.draft = draft;
		this.around = around;
		this.columns = columns;
	}

	@Override
	public void row(Row row) {
		if (row.filled().size() == 1 && row.filled().get(0).text().matches(NUMBERED)) {
			numberedSet(row.filled().get(0).whole());
			return;
		}
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i) != null && !row.cell(i).isEmpty()) {
				cell(columns.get(i), row.cell(i));
			}
		}
	}

	/** A set that the text numbers without the letter that its compétences have. */
	private void numberedSet(Passage passage) {
		String text = passage.text();
		int digits = Character.isDigit(text.charAt(1)) ? 2 : 1;
		Passage label = passage.part(text.indexOf(' ', digits + 1), text.length(), Marker.NONE);
		group = draft.name(ENSEMBLE, text.substring(0, digits), label, true, around.get());
		draft.ledger().use(passage);
		skill = null;
	}

	private void cell(ColumnKind column, Cell cell) {
		for (Passage whole : cell.passages()) {
			for (Passage part : whole.cutBefore(CodePattern.INNER, whole.marker())) {
				passage(column, part);
			}
		}
	}

	private void passage(ColumnKind column, Passage part) {
		CodePattern.Head head = CodePattern.head(part.text());
		if (head != null && KINDS.containsKey(column)) {
			EClass learnt = draft.kinds().of(head.code());
			coded(learnt == null ? KINDS.get(column) : learnt, part, head);
		} else if (skill != null) {
			attached(column, part);
		}
	}

	private void coded(EClass kind, Passage part, CodePattern.Head head) {
		Element near = kind == ACTIVITE ? draft.bearer() : activity != null ? activity : group != null && kind != ENSEMBLE ? group : around.get();
		boolean besideSkill = kind == SAVOIR && activity == null && skill != null;
		Element element = draft.name(kind, part, head, true, besideSkill ? skill : near);
		if (besideSkill && element != null && element.eContainer() != skill) {
			draft.link(skill, GenreLien.MOBILISE, GenreElement.SAVOIR, element);
		}
		if (kind == ACTIVITE && element != null) {
			activity = element;
		} else if (kind == ENSEMBLE) {
			group = element;
			skill = null;
		} else if (element instanceof Competence) {
			skill = element;
		}
	}

	private void attached(ColumnKind column, Passage part) {
		switch (column) {
		case SAVOIR -> {
			for (Passage p : RunTogether.phrases(new Cell(List.of(part)))) {
				Savoir savoir = (Savoir) Lines.add(draft, draft.part(skill, LISTE_SAVOIRS, ListeSavoirs.class), SAVOIR, p);
				savoir.setDejaVu(p.italic());
			}
		}
		case CRITERE -> lines(LISTE_CRITERES, CRITERE, part);
		case INDICATEUR -> lines(LISTE_INDICATEURS, INDICATEUR, part);
		default -> { }
		}
	}

	private void lines(EClass list, EClass kind, Passage part) {
		for (Passage p : RunTogether.sentences(List.of(part))) {
			Lines.add(draft, draft.part(skill, list, Element.class), kind, p);
		}
	}
}
