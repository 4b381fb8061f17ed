// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableCell.Alignment;
import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.rules.Subject;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceNode;

/** Which units answer for what: the activities where there are some, else the competences, crossed with the units. */
record Crossing(Subject subject) {
	/** More columns than this do not fit a page. */
	private static final int WIDEST = 16;
	private static final int NAME_WIDTH = 12;
	private static final String STATED = "●";
	private static final String DERIVED = "○";

	/** What may be crossed with the units, the widest first, and what rows of it are called. */
	private enum Rows {
		ACTIVITE("Activité"), ENSEMBLE("Ensemble"), COMPETENCE("Compétence");

		private final String title;

		Rows(String title) {
			this.title = title;
		}
	}

	List<Block> blocks() {
		for (Rows rows : Rows.values()) {
			Matrix matrix = Matrix.of(subject.trace(), rows.name().toLowerCase(Locale.ROOT), "unite");
			if (!matrix.cells().isEmpty() && matrix.columns().size() <= WIDEST) {
				return List.of(new Heading(2, "Matrice"), table(matrix, rows.title));
			}
		}
		return List.of();
	}

	private static Table table(Matrix matrix, String corner) {
		List<TableCell> titles = new ArrayList<>(List.of(TableCell.header(corner)));
		matrix.columns().forEach(c -> titles.add(TableCell.header(c.code() == null ? c.label() : c.code()).aligned(Alignment.CENTER)));
		List<TableRow> rows = matrix.rows().stream().map(row -> row(matrix, row)).toList();
		List<Integer> widths = new ArrayList<>(List.of(NAME_WIDTH));
		widths.addAll(Collections.nCopies(matrix.columns().size(), 2));
		boolean derived = matrix.cells().stream().anyMatch(c -> c.nature() == LinkNature.DERIVE);
		return new Table("Ce que chaque unité atteint (" + STATED + " : le texte le dit" + (derived ? " ; " + DERIVED + " : déduit" : "") + ")", widths,
				List.of(new TableRow(titles)), rows);
	}

	private static TableRow row(Matrix matrix, TraceNode row) {
		Set<String> stated = new HashSet<>();
		Set<String> derived = new HashSet<>();
		matrix.cells().stream().filter(c -> c.row().equals(row.id())).forEach(c -> (c.nature() == LinkNature.DERIVE ? derived : stated).add(c.column()));
		List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(name(row)).asHeader().shaded(Shading.NONE)));
		matrix.columns().forEach(c -> cells.add(TableCell.of(stated.contains(c.id()) ? STATED : derived.contains(c.id()) ? DERIVED : "").aligned(Alignment.CENTER)));
		return new TableRow(cells);
	}

	private static String name(TraceNode node) {
		return node.code() == null ? node.label() : node.label().isEmpty() ? node.code() : node.code() + " – " + node.label();
	}
}
