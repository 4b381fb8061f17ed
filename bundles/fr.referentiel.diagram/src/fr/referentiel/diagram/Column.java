// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

import java.util.List;
import java.util.Map;

import fr.referentiel.trace.TraceView;
import fr.referentiel.trace.ViewColumn;

/**
 * One column of a picture.
 *
 * @param title the heading, in French, never empty
 * @param width the width of its boxes in pixels
 */
public record Column(String title, double width) {
	/** Wide enough for the wordings of its kind to take two or three lines; by the kind that comes first in the column. */
	private static final Map<String, Double> WIDTHS = Map.of("activite", 170.0, "tache", 420.0, "competence", 300.0, "sous-competence", 280.0, "savoir", 380.0,
			"unite", 150.0, "limite", 260.0);
	/** In views of many columns, boxes are narrow. */
	private static final Map<String, Double> NARROW = Map.of("tache", 260.0, "competence", 280.0, "sous-competence", 240.0, "savoir", 260.0, "limite", 260.0);
	private static final double ELSE = 240, NARROW_ELSE = 190;
	private static final int MANY = 6;

	static List<Column> of(TraceView view) {
		boolean many = view.columns().size() > MANY;
		return view.columns().stream().map(column -> new Column(column.title(), width(column, many))).toList();
	}

	private static double width(ViewColumn column, boolean many) {
		String kind = column.kinds().getFirst();
		return many ? NARROW.getOrDefault(kind, NARROW_ELSE) : WIDTHS.getOrDefault(kind, ELSE);
	}
}
