// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.referentiel.model.Element;

/** Where the parts of an element are in its text: head, block, lines; offsets from 0. */
final class Shape {
	private final String text;
	private final ICompositeNode node;
	private int headEnd;
	private ILeafNode opening;
	private ILeafNode closing;

	Shape(Element element) {
		node = NodeModelUtils.findActualNodeFor(element);
		text = node.getRootNode().getText();
		headEnd = node.getOffset();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (leaf.isHidden()) {
				continue;
			}
			boolean own = NodeModelUtils.findActualSemanticObjectFor(leaf) == element;
			if (own && opening == null && leaf.getText().equals("{")) {
				opening = leaf;
			} else if (own && leaf.getText().equals("}")) {
				closing = leaf;
			} else if (opening == null) {
				headEnd = leaf.getEndOffset();
			}
		}
	}

	int start() {
		int start = node.getOffset();
		int line = lineStart(start);
		boolean alone = text.substring(line, start).isBlank() && (end() == text.length() || text.charAt(end()) == '\n' || text.charAt(end()) == '\r');
		return alone && line > 0 ? line - (line > 1 && text.charAt(line - 2) == '\r' ? 2 : 1) : start;
	}

	int end() {
		return node.getEndOffset();
	}

	/** The end of the last token before the block. */
	int headEnd() {
		return headEnd;
	}

	/** Whether there is a block with both braces. */
	boolean block() {
		return opening != null && closing != null;
	}

	int closing() {
		return closing.getOffset();
	}

	/** Whether the closing brace begins its line. */
	boolean closedAlone() {
		return text.substring(closingLine(), closing.getOffset()).isBlank();
	}

	int closingLine() {
		return lineStart(closing.getOffset());
	}

	/** The blanks before the element on its line. */
	String indent() {
		int line = lineStart(node.getOffset());
		int i = line;
		while (i < node.getOffset() && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return text.substring(line, i);
	}

	private int lineStart(int offset) {
		int i = offset;
		while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
			i--;
		}
		return i;
	}
}
