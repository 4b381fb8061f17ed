// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.layout;

import java.util.List;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.trace.Nesting;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/** Which node of a view is a frame, what stands in it, and in which column. Children keep the order of the document. */
final class Hierarchy {
	private final DiagramView view;
	private final Nesting nesting;

	Hierarchy(DiagramView view) {
		this.view = view;
		this.nesting = view.view().nesting();
	}

	/** Whether {@code inner} stands in {@code outer}, at any depth, or is it. */
	boolean encloses(String outer, String inner) {
		return nesting.encloses(outer, inner);
	}

	/** Whether the nesting of its ends shows this link. */
	boolean shows(TraceLink link) {
		return nesting.shows(link);
	}

	/** The nodes that stand in no frame, in document order. */
	List<TraceNode> tops() {
		return nesting.tops();
	}

	/** What stands directly in a frame, in document order; empty for a box. */
	List<TraceNode> children(String id) {
		return nesting.in(id);
	}

	boolean isFrame(String id) {
		return nesting.isContainer(id);
	}

	TraceNode node(String id) {
		return nesting.node(id);
	}

	/** The frame that a node stands in, or null. */
	String frame(String id) {
		return nesting.container(id);
	}

	/** The outermost frame around a node, or the node itself. */
	String top(String id) {
		String at = id;
		while (frame(at) != null)
			at = frame(at);
		return at;
	}

	int depth(String id) {
		int depth = 0;
		for (String at = frame(id); at != null; at = frame(at))
			depth++;
		return depth;
	}

	/** The column of a box, or the first one in a frame. */
	int firstColumn(String id) {
		return isFrame(id) ? children(id).stream().mapToInt(child -> firstColumn(child.id())).min().getAsInt() : view.columnOf(node(id).type());
	}

	/** The column of a box, or the last one in a frame. */
	int lastColumn(String id) {
		return isFrame(id) ? children(id).stream().mapToInt(child -> lastColumn(child.id())).max().getAsInt() : view.columnOf(node(id).type());
	}

	DiagramView view() {
		return view;
	}
}
