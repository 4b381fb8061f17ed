// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.referentiel.document.writer.Markup;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/**
 * A matrix as an HTML table that may be wide: column titles on end, totals, natures as letters with the way that leads there, and marks on what has no
 * cross.
 *
 * <p>Rows and columns without a cross have the class {@code vide}; each title has its element's id in {@code data-id}.
 */
public final class MatrixTable {
	private final MatrixSubject subject;
	private final Matrix matrix;
	private final Map<String, Hole> holes = new HashMap<>();
	private final Map<String, Matrix.Cell> cells = new HashMap<>();
	private final Map<String, Integer> columnTotals;
	private final Set<String> emptyRows = new HashSet<>();
	private final Set<String> emptyColumns = new HashSet<>();
	private final Ways ways;

	public MatrixTable(MatrixSubject subject) {
		this.subject = subject;
		this.matrix = subject.matrix();
		this.ways = new Ways(subject.traced().graph());
		this.columnTotals = matrix.columnTotals();
		subject.traced().holes().forEach(hole -> holes.putIfAbsent(hole.id(), hole));
		matrix.cells().forEach(cell -> cells.put(cell.row() + '\n' + cell.column(), cell));
		matrix.emptyRows().forEach(row -> emptyRows.add(row.id()));
		matrix.emptyColumns().forEach(column -> emptyColumns.add(column.id()));
	}

	/** Whether there is nothing to cross. */
	public boolean isEmpty() {
		return matrix.rows().isEmpty() && matrix.columns().isEmpty();
	}

	/** Writes the table; its caption is the matrix' title. */
	public void write(Markup page) {
		page.open("table", "class", "matrice").newLine().element("caption", subject.title()).newLine();
		page.open("thead").open("tr").element("th", MatrixWorkbook.capital(subject.rows().singular()), "scope", "col", "class", "coin");
		matrix.columns().forEach(column -> title(page, column, "col", emptyColumns.contains(column.id())));
		page.element("th", "Total", "scope", "col", "class", "total").close("tr").close("thead").newLine().open("tbody").newLine();
		Map<String, Integer> totals = matrix.rowTotals();
		matrix.rows().forEach(row -> row(page, row, totals.get(row.id())));
		page.close("tbody").newLine();
		totals(page);
		page.close("table").newLine();
	}

	private void title(Markup page, TraceNode node, String scope, boolean empty) {
		page.open("th", "scope", scope, "class", empty ? "vide" : "", "data-id", node.id()).open("span");
		if (node.code() != null) {
			page.element("b", node.code()).text(" ");
		}
		page.text(node.label());
		if (holes.containsKey(node.id())) {
			page.text(" ").element("em", holes.get(node.id()).sentence());
		} else if (empty) {
			page.text(" ").element("em", "Aucune croix.");
		}
		page.close("span").close("th");
	}

	private void row(Markup page, TraceNode row, int total) {
		page.open("tr", "class", emptyRows.contains(row.id()) ? "vide" : "");
		title(page, row, "row", emptyRows.contains(row.id()));
		for (TraceNode column : matrix.columns()) {
			Matrix.Cell cell = cells.get(row.id() + '\n' + column.id());
			if (cell == null) {
				page.open("td", "class", emptyColumns.contains(column.id()) ? "vide" : "").close("td");
			} else {
				page.element("td", MatrixSubject.sign(cell.nature()), "class", nature(cell.nature()), "title", ways.sentence(cell.path()));
			}
		}
		page.element("td", String.valueOf(total), "class", "total").close("tr").newLine();
	}

	private void totals(Markup page) {
		page.open("tfoot").open("tr").element("th", "Total", "scope", "row");
		matrix.columns().forEach(column -> page.element("td", String.valueOf(columnTotals.get(column.id())), "class",
				emptyColumns.contains(column.id()) ? "total vide" : "total"));
		page.element("td", String.valueOf(matrix.cells().size()), "class", "total").close("tr").close("tfoot").newLine();
	}

	private static String nature(LinkNature nature) {
		return switch (nature) {
		case ECRIT -> "ecrit";
		case ENSEMBLE -> "ensemble";
		case DERIVE -> "derive";
		};
	}

	/**
	 * The style sheet of such tables.
	 *
	 * @throws IOException when it cannot be read
	 */
	public static String style() throws IOException {
		try (var in = MatrixTable.class.getResourceAsStream("matrix-style.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** What the letters mean, for the text around the table. */
	public static List<String> legend() {
		return MatrixSubject.legend();
	}

	/** Says the way of a cross in words. */
	private record Ways(Map<String, String> names) {
		Ways(TraceGraph graph) {
			this(graph.nodes().stream().collect(Collectors.toMap(TraceNode::id, MatrixSubject::code)));
		}

		String sentence(List<TraceLink> path) {
			return path.stream().map(link -> names.get(link.from()) + " " + link.type().verb() + " " + names.get(link.to()))
					.collect(Collectors.joining(" ; "));
		}
	}
}
