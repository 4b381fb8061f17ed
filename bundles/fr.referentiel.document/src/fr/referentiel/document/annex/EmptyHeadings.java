// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Table;

/** Takes out of a document the titles that stand over nothing, and the tables without a row. */
public final class EmptyHeadings {
	private EmptyHeadings() {
	}

	/** The same blocks in the same order, without them; a title over titles that are taken out goes too. */
	public static List<Block> without(List<Block> blocks) {
		Deque<Block> kept = new ArrayDeque<>();
		// from the end: what follows a title decides
		for (Block block : blocks.reversed()) {
			boolean empty = block instanceof Table t && t.body().isEmpty() || block instanceof Heading h && isOver(h, kept.peekFirst());
			if (!empty) {
				kept.addFirst(block);
			}
		}
		return List.copyOf(kept);
	}

	/** Whether a title is over already when this comes next. */
	private static boolean isOver(Heading heading, Block next) {
		return next == null || next instanceof PageBreak || next instanceof Heading other && other.level() <= heading.level();
	}
}
