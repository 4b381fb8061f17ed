// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.List;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;
import fr.referentiel.model.Element;
import fr.referentiel.model.Limite;
import fr.referentiel.model.ListeLimites;

/** Savoirs, and beside each how far it goes. A row without savoir goes on with the savoir above. */
final class LimitTable implements TableReader {
	private final Composition draft;
	private final int savoirs;
	private final int limits;
	private Element savoir;

	/** @param before the table before it, with which it goes on when it is one of limits too; may be null */
	LimitTable(Composition draft, List<ColumnKind> columns, TableReader before) {
		this.draft = draft;
		savoir = before instanceof LimitTable limits ? limits.savoir : null;
		savoirs = columns.indexOf(ColumnKind.SAVOIR);
		limits = columns.indexOf(ColumnKind.LIMITE);
	}

	@Override
	public void row(Row row) {
		Passage named = row.cell(savoirs).whole();
		if (named != null) {
			CodePattern.Head head = CodePattern.head(named.text());
			savoir = head == null ? null : draft.name(SAVOIR, named, head, false, draft.bearer());
		}
		if (savoir != null) {
			limits(row.cell(limits));
		}
	}

	private void limits(Cell cell) {
		for (Passage limit : RunTogether.phrases(cell)) {
			add(draft, savoir, limit);
		}
	}

	/** Adds a limit, unless the savoir has it already from another place. */
	static void add(Composition draft, Element savoir, Passage words) {
		ListeLimites list = draft.part(savoir, LISTE_LIMITES, ListeLimites.class);
		String wording = Folded.wording(words.text());
		boolean known = list.getElements().stream().filter(Limite.class::isInstance).anyMatch(l -> Folded.wording(l.getIntitule()).equals(wording));
		if (known) {
			draft.ledger().again(words);
		} else {
			Lines.add(draft, list, LIMITE, words);
		}
	}
}
