// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.place;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;

import fr.referentiel.dsl.ide.workspace.Positions;
import fr.referentiel.dsl.ide.workspace.SourceFile;

/**
 * A place where an element is named.
 *
 * @param file   the text
 * @param node   the code as it is written there
 * @param target the element; maybe an unresolved proxy
 */
public record Occurrence(SourceFile file, INode node, EObject target) {
	/** The code as it is written. */
	public String text() {
		return node.getText().strip();
	}

	public Range range() {
		return Positions.range(file.document(), node);
	}

	public Location location() {
		return new Location(file.path().toUri().toString(), range());
	}
}
