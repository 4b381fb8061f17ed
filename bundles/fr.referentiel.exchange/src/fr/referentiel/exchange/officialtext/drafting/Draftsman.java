// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.List;

import fr.referentiel.exchange.officialtext.source.Block;
import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;

/** Walks through the blocks and hands each to the reader whose turn it is: the table that was opened, the épreuve or the pôle at hand. */
final class Draftsman {
	private final Composition draft;
	private final AnnexReader annexes;
	private final PoleReader poles;
	private final ExamReader exams;
	private final NoteCalls notes;
	private TableReader table;
	private TableReader lastTable;
	private Row before;

	Draftsman(Composition draft, AnnexReader annexes) {
		this.draft = draft;
		this.annexes = annexes;
		poles = new PoleReader(draft);
		exams = new ExamReader(draft);
		notes = new NoteCalls(draft);
	}

	void block(Block block) {
		switch (block) {
		case Passage passage -> {
			table = null;
			passage(passage);
			before = null;
		}
		case Row row -> {
			row(row);
			before = row;
		}
		}
	}

	/** To be called after the last block. */
	void end() {
		notes.settle();
		draft.catalogue().settle();
		draft.dropEmptyLists();
	}

	private void passage(Passage passage) {
		if (annexes.title(passage)) {
			exams.end();
		} else if (poles.title(passage) || annexes.inBody() && exams.title(passage) || notes.note(passage)) {
			return;
		} else if (!topic(passage)) {
			prose(passage);
		}
	}

	private boolean topic(Passage passage) {
		Topic topic = Topic.of(passage.text());
		if (topic == null) {
			return false;
		}
		if (exams.reads()) {
			exams.topic(topic, passage);
			return true;
		}
		return poles.reads() && poles.topic(topic, passage);
	}

	private void prose(Passage passage) {
		if (exams.reads()) {
			exams.passage(passage);
		} else if (poles.reads()) {
			poles.passage(passage);
		} else {
			annexes.passage(passage);
		}
	}

	// -- tables

	private void row(Row row) {
		List<ColumnKind> columns = TableHead.of(row);
		if (columns != null) {
			open(columns, row);
		} else if (row.filled().size() == 1 && single(row.filled().get(0))) {
			return;
		} else if (table != null) {
			table.row(row);
		}
	}

	private void open(List<ColumnKind> columns, Row head) {
		table = reader(columns, head);
		lastTable = table == null ? lastTable : table;
		if (table != null && !(table instanceof RubricTable) && !(table instanceof HoursTable)) {
			draft.remark(draft.bearer() != null ? draft.bearer() : draft.annex(), head, head.filled());
		}
	}

	private TableReader reader(List<ColumnKind> columns, Row head) {
		if (ExamTable.reads(columns)) {
			return new ExamTable(draft, columns, before, notes);
		}
		if (columns.contains(ColumnKind.ANNEE)) {
			return new HoursTable(draft, head);
		}
		if (columns.contains(ColumnKind.BLOC)) {
			return new SynthesisTable(draft, columns);
		}
		if (columns.contains(ColumnKind.LIMITE) && columns.contains(ColumnKind.SAVOIR)) {
			return new LimitTable(draft, columns, lastTable);
		}
		if (columns.contains(ColumnKind.UNITE) && columns.contains(ColumnKind.INTITULE)) {
			return new UnitTable(draft, columns);
		}
		if (RubricTable.reads(columns)) {
			return new RubricTable(draft, columns, head);
		}
		return columns.contains(ColumnKind.COMPETENCE) || columns.contains(ColumnKind.TACHE) ? new SkillTable(draft, columns, () -> exams.reads() ? exams.taught() : draft.bearer()) : null;
	}

	/** A row of one cell may be a title, or a heading with what follows it. */
	private boolean single(Cell cell) {
		Passage first = cell.passages().get(0);
		if (poles.title(first)) {
			return true;
		}
		Topic topic = Topic.of(first.text());
		int head = 0;
		for (Topic t : Topic.values()) {
			int length = topic == null ? t.head(first.text()) : 0;
			if (length > head) {
				head = length;
				topic = t;
			}
		}
		if (topic == null) {
			return false;
		}
		Passage heading = head == 0 ? first : first.part(0, head, first.marker());
		if (!topic(heading)) {
			return false;
		}
		if (head > 0) {
			prose(first.part(head, Integer.MAX_VALUE, first.marker()));
		}
		cell.passages().stream().skip(1).forEach(this::prose);
		return true;
	}
}
