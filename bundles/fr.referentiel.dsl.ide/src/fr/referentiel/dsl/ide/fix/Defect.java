// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.referentiel.dsl.ide.code.NextCode;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Element;

/**
 * A finding to mend, with what repairs look at.
 *
 * @param file    the text that shows it
 * @param constat the finding; its data are those that the rule gave
 * @param element the element at fault, of the text's own tree
 * @param codes   free codes; never hands out one twice
 */
record Defect(SourceFile file, Constat constat, Element element, NextCode codes) {
	/** The element that begins where a finding stands, or encloses that place; null when none does. */
	static Element element(SourceFile file, Constat constat) {
		if (constat.lieu() == null) {
			return null;
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.resource().getParseResult().getRootNode(), constat.lieu().position());
		EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (at != null && !(at instanceof Element)) {
			at = at.eContainer();
		}
		return (Element) at;
	}

	/** The elements of a kind in all texts of the folder that write the same référentiel, continuations left out. */
	<T extends Element> List<T> all(Class<T> kind) {
		return codes.elements().stream().filter(kind::isInstance).map(kind::cast).filter(e -> !e.isSuite()).toList();
	}

	/** A free code for an element of a kind in a container, or a question mark where nothing tells how codes are made. */
	String freeCode(EClass kind, Element container) {
		return codes.take(kind, container).orElse("A-CODER");
	}
}
