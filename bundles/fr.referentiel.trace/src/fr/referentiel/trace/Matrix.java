// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Two kinds of elements crossed: which rows and columns answer to each other, through any way.
 *
 * <p>Where the text says of a set what it does not say of its members (an activity's competences and its savoirs), the set has a row, or a column,
 * of its own just before its members, and the cell stands there: the matrix states no pair that the text does not.
 *
 * @param rows    the elements of the rows, and sets that speak for some of them, in the order of the text
 * @param columns the same for the columns
 * @param cells   the crosses, row by row
 */
public record Matrix(List<TraceNode> rows, List<TraceNode> columns, List<Cell> cells) {
	/**
	 * One link before a way of several; what links say before where elements stand; then what is written, what is said of a set, what follows; then a
	 * short way before a long one.
	 */
	private static final Comparator<Reach> TELLING_MOST = Comparator.comparing((Reach reach) -> reach.path().size() > 1).thenComparing(Matrix::isNesting)
			.thenComparing(Reach::nature).thenComparing(reach -> reach.path().size());

	/**
	 * One cross.
	 *
	 * @param row    the row's id
	 * @param column the column's id
	 * @param nature how it is known
	 * @param path   the links in between, at least one
	 */
	public record Cell(String row, String column, LinkNature nature, List<TraceLink> path) {
		public Cell {
			path = List.copyOf(path);
		}
	}

	public Matrix {
		rows = List.copyOf(rows);
		columns = List.copyOf(columns);
		cells = List.copyOf(cells);
	}

	/** Crosses two kinds, by their exchange names ({@code competence}, {@code unite} …); an unknown kind gives an empty side. */
	public static Matrix of(TraceGraph graph, String rowType, String columnType) {
		Ways ways = new Ways(graph);
		Sets sets = new Sets(graph, ways);
		List<TraceNode> rows = sets.axis(rowType, columnType);
		List<TraceNode> columns = sets.axis(columnType, rowType);
		Map<String, Map<String, TraceLink>> down = new HashMap<>();
		rows.forEach(node -> down.put(node.id(), ways.down(node.id())));
		columns.forEach(node -> down.computeIfAbsent(node.id(), ways::down));
		Map<String, Reach> direct = new HashMap<>();
		for (TraceLink link : graph.links()) {
			direct.merge(link.from() + '\n' + link.to(), new Reach(link.from(), link.to(), List.of(link)), BinaryOperator.minBy(TELLING_MOST));
		}
		List<Cell> cells = new ArrayList<>();
		for (TraceNode row : rows) {
			for (TraceNode column : columns) {
				Reach reach = reach(row.id(), column.id(), down, direct);
				if (reach != null && (row.type().equals(rowType) || column.type().equals(columnType))) {
					cells.add(new Cell(row.id(), column.id(), reach.nature(), reach.path()));
				}
			}
		}
		return new Matrix(rows, columns, cells);
	}

	/** The one of all ways between two elements that says most; null when there is none. The same whichever of the two is the row. */
	private static Reach reach(String row, String column, Map<String, Map<String, TraceLink>> down, Map<String, Reach> direct) {
		return Stream.of(direct.get(row + '\n' + column), direct.get(column + '\n' + row), way(row, column, down), way(column, row, down)).filter(Objects::nonNull)
				.min(TELLING_MOST).orElse(null);
	}

	private static boolean isNesting(Reach reach) {
		return reach.path().stream().allMatch(link -> link.type() == LinkType.CONTIENT);
	}

	private static Reach way(String from, String to, Map<String, Map<String, TraceLink>> down) {
		return down.get(from).containsKey(to) ? new Reach(from, to, Ways.path(down.get(from), from, to)) : null;
	}

	/** The rows without a cross, sets and their members left out where the set has one: the text then speaks of the whole. */
	public List<TraceNode> emptyRows() {
		return empty(rows, rowTotals());
	}

	/** The columns without a cross, under the same condition. */
	public List<TraceNode> emptyColumns() {
		return empty(columns, columnTotals());
	}

	/** What is missing, alone: the empty rows and columns, without a cross. */
	public Matrix onlyEmpty() {
		return new Matrix(emptyRows(), emptyColumns(), List.of());
	}

	private static List<TraceNode> empty(List<TraceNode> axis, Map<String, Integer> totals) {
		Map<String, TraceNode> byId = new HashMap<>();
		axis.forEach(node -> byId.put(node.id(), node));
		List<TraceNode> empty = new ArrayList<>();
		for (TraceNode node : axis) {
			boolean spokenFor = totals.get(node.id()) > 0;
			for (TraceNode set = byId.get(node.parent()); set != null && !spokenFor; set = byId.get(set.parent())) {
				spokenFor = totals.get(set.id()) > 0;
			}
			if (!spokenFor) {
				empty.add(node);
			}
		}
		return empty;
	}

	/** The number of crosses of each row, by its id, in order. */
	public Map<String, Integer> rowTotals() {
		Map<String, Integer> totals = new LinkedHashMap<>();
		rows.forEach(row -> totals.put(row.id(), 0));
		cells.forEach(cell -> totals.merge(cell.row(), 1, Integer::sum));
		return totals;
	}

	/** The number of crosses of each column, by its id, in order. */
	public Map<String, Integer> columnTotals() {
		Map<String, Integer> totals = new LinkedHashMap<>();
		columns.forEach(column -> totals.put(column.id(), 0));
		cells.forEach(cell -> totals.merge(cell.column(), 1, Integer::sum));
		return totals;
	}
}
