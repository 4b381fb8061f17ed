// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.INode;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Lieu;

/** Offsets as lines and columns of the protocol. */
public final class Positions {
	private Positions() {
	}

	/** The range of a stretch of a text; what reaches beyond the end is cut. */
	public static Range range(Document document, int offset, int length) {
		int size = document.getContents().length();
		int start = Math.max(0, Math.min(offset, size));
		return new Range(document.getPosition(start), document.getPosition(Math.max(start, Math.min(offset + length, size))));
	}

	/** The range of what a node says, comments and blanks around it left out. */
	public static Range range(Document document, INode node) {
		return range(document, node.getOffset(), node.getLength());
	}

	static Finding finding(Constat constat, Document document) {
		Finding finding = new Finding(constat);
		Lieu lieu = constat.lieu();
		Range range = range(document, lieu.position(), lieu.longueur());
		set(finding, range.getStart(), range.getEnd());
		finding.setOffset(lieu.position());
		finding.setLength(lieu.longueur());
		return finding;
	}

	private static void set(Finding finding, Position start, Position end) {
		finding.setLineNumber(start.getLine() + 1);
		finding.setColumn(start.getCharacter() + 1);
		finding.setLineNumberEnd(end.getLine() + 1);
		finding.setColumnEnd(end.getCharacter() + 1);
	}
}
