// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

import java.util.List;

import fr.referentiel.trace.Hole;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceView;

/**
 * What to draw: a view of a référentiel, under the heading of its picture.
 *
 * <p>A container of the view ({@link fr.referentiel.trace.Nesting}) is drawn as a frame around what stands in it, any other node as a box in its kind's
 * column; a link that the nesting shows has no line.
 */
public record DiagramView(TraceView view, Heading heading) {
	/** The view's name on the command line. */
	public String code() {
		return view.code();
	}

	/** The picture's title, in French. */
	public String title() {
		return view.title();
	}

	/** A second line, maybe empty, never null. */
	public String subtitle() {
		return heading.referentiel();
	}

	/** The date of the text, or null. */
	public String date() {
		return heading.date();
	}

	public TraceGraph graph() {
		return view.graph();
	}

	/** The holes to mark. */
	public List<Hole> holes() {
		return view.holes();
	}

	/** The id of the element the view is about, or null. */
	public String centre() {
		return view.centre();
	}

	/** The columns from left to right, at least one. */
	public List<Column> columns() {
		return Column.of(view);
	}

	/** The place of a kind's column, from 0. */
	public int columnOf(String kind) {
		return view.columnOf(kind);
	}
}
