// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.exchange.officialtext.source.Block;
import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;

/**
 * Which kind of element a shape of code stands for, learnt from the text itself: the heading of the columns where such codes stand weighs most,
 * the last letter of the shape (T for a tâche, C for a compétence …) tells where no table does.
 */
final class CodeKinds {
	private static final int COLUMN = 5;
	private static final int LETTER = 1;
	private static final Map<ColumnKind, EClass> COLUMNS = Map.of(ColumnKind.ACTIVITE, ACTIVITE, ColumnKind.TACHE, TACHE, ColumnKind.COMPETENCE, COMPETENCE,
			ColumnKind.SAVOIR, SAVOIR, ColumnKind.UNITE, UNITE, ColumnKind.EPREUVE, EPREUVE);
	private static final Map<String, EClass> LETTERS = Map.of("A", ACTIVITE, "T", TACHE, "C", COMPETENCE, "CP", COMPETENCE, "S", SAVOIR, "SA", SAVOIR,
			"U", UNITE, "UF", UNITE, "E", EPREUVE, "EF", EPREUVE);

	private final Map<String, Map<EClass, Integer>> votes = new HashMap<>();
	private final Set<String> codes = new HashSet<>();

	CodeKinds(List<Block> blocks) {
		List<ColumnKind> columns = List.of();
		for (Block block : blocks) {
			switch (block) {
			case Passage passage -> {
				columns = List.of();
				vote(passage, null);
			}
			case Row row -> {
				List<ColumnKind> heading = TableHead.of(row);
				columns = heading == null ? columns : heading;
				for (int i = 0; i < row.cells().size(); i++) {
					vote(row.cell(i), i < columns.size() ? columns.get(i) : null);
				}
			}
			}
		}
	}

	private void vote(Cell cell, ColumnKind column) {
		for (Passage passage : cell.passages()) {
			for (Passage part : passage.cutBefore(CodePattern.INNER, passage.marker())) {
				vote(part, column);
			}
		}
	}

	private void vote(Passage passage, ColumnKind column) {
		CodePattern.Head head = CodePattern.head(passage.text());
		if (head == null) {
			return;
		}
		codes.add(CodePattern.key(head.code()));
		Map<EClass, Integer> votesOfShape = votes.computeIfAbsent(CodePattern.shape(head.code()), k -> new HashMap<>());
		EClass told = column == null ? null : COLUMNS.get(column);
		if (told != null) {
			votesOfShape.merge(told, COLUMN, Integer::sum);
		}
		EClass letter = LETTERS.get(lastLetters(head.code()));
		if (letter != null) {
			votesOfShape.merge(letter, LETTER, Integer::sum);
		}
	}

	private static String lastLetters(String code) {
		String[] letters = CodePattern.shape(code).split("[^\\p{Lu}]+");
		return letters.length == 0 ? "" : letters[letters.length - 1];
	}

	/** The kind that this code stands for, or null when nothing tells. A competence that others extend is the set that holds them. */
	EClass of(String code) {
		Map<EClass, Integer> counted = votes.getOrDefault(CodePattern.shape(code), Map.of());
		EClass kind = counted.entrySet().stream().max(Map.Entry.<EClass, Integer>comparingByValue().thenComparing(e -> e.getKey().getName())).map(Map.Entry::getKey)
				.orElse(null);
		return kind == COMPETENCE && codes.stream().anyMatch(c -> CodePattern.extendsCode(c, code) && of(c) == COMPETENCE) ? ENSEMBLE : kind;
	}
}
