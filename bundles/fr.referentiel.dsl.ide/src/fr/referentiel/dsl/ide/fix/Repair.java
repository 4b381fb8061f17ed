// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.referentiel.dsl.ide.workspace.Positions;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Element;

/** One way to mend a finding: a French title, and edits of one or several texts. Built step by step, then read. */
final class Repair {
	private final String title;
	private final Map<SourceFile, List<TextEdit>> edits = new LinkedHashMap<>();

	Repair(String title) {
		this.title = title;
	}

	/** What is shown to the user: an infinitive. */
	String title() {
		return title;
	}

	/** The edits of each text, in no order; they do not overlap. */
	Map<SourceFile, List<TextEdit>> edits() {
		return edits;
	}

	Repair replace(SourceFile file, int offset, int length, String text) {
		String lines = file.document().getContents().contains("\r\n") ? text.replace("\n", "\r\n") : text;
		edits.computeIfAbsent(file, f -> new ArrayList<>()).add(new TextEdit(Positions.range(file.document(), offset, length), lines));
		return this;
	}

	Repair insert(SourceFile file, int offset, String text) {
		return replace(file, offset, 0, text);
	}

	Repair replace(SourceFile file, INode node, String text) {
		return replace(file, node.getOffset(), node.getLength(), text);
	}

	/** Replaces the value of a feature where the element writes it; does nothing where it does not. */
	Repair replace(Element element, EStructuralFeature feature, String text) {
		NodeModelUtils.findNodesForFeature(element, feature).stream().min(Comparator.comparingInt(INode::getOffset))
				.ifPresent(n -> replace(SourceFile.of(element.eResource()), n, text));
		return this;
	}

	/** Writes something at the end of an element's head: after its label and what it says of itself, before its block. */
	Repair afterHead(Element element, String text) {
		return insert(SourceFile.of(element.eResource()), new Shape(element).headEnd(), text);
	}

	/** Writes lines at the end of an element's block, opening one where there is none. */
	Repair inside(Element element, String lines) {
		Shape shape = new Shape(element);
		String indent = shape.indent();
		String inner = (indent + "  " + lines.replace("\n", "\n" + indent + "  ")).replaceAll("(?m)^\\s+$", "");
		SourceFile file = SourceFile.of(element.eResource());
		if (!shape.block()) {
			return insert(file, shape.headEnd(), " {\n" + inner + "\n" + indent + "}");
		}
		return shape.closedAlone() ? insert(file, shape.closingLine(), inner + "\n") : insert(file, shape.closing(), "\n" + inner + "\n" + indent);
	}

	/** Writes lines after an element, set off by a blank line. */
	Repair after(Element element, String lines) {
		Shape shape = new Shape(element);
		return insert(SourceFile.of(element.eResource()), shape.end(), "\n\n" + shape.indent() + lines.replace("\n", "\n" + shape.indent()));
	}

	/** Removes an element, its line with it when it is alone there. */
	Repair remove(Element element) {
		Shape shape = new Shape(element);
		return replace(SourceFile.of(element.eResource()), shape.start(), shape.end() - shape.start(), "");
	}
}
