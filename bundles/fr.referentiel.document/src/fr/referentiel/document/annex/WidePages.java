// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Table;

/** Lays the chapters with a wide table on their side: upright, its columns would be narrower than their words. */
final class WidePages {
	private WidePages() {
	}

	/** The same blocks, with page breaks around each chapter, from one heading of the first level to the next, that holds a wide table. */
	static List<Block> turned(List<Block> blocks) {
		List<Block> turned = new ArrayList<>();
		boolean landscape = false;
		for (List<Block> chapter : chapters(blocks)) {
			boolean wide = chapter.stream().anyMatch(b -> b instanceof Table table && table.isWide());
			if (wide) {
				turned.add(PageBreak.landscape());
			} else if (landscape) {
				turned.add(PageBreak.portrait());
			}
			turned.addAll(chapter);
			landscape = wide;
		}
		return turned;
	}

	private static List<List<Block>> chapters(List<Block> blocks) {
		List<List<Block>> chapters = new ArrayList<>();
		for (Block block : blocks) {
			if (chapters.isEmpty() || block instanceof Heading heading && heading.level() == 1) {
				chapters.add(new ArrayList<>());
			}
			chapters.getLast().add(block);
		}
		return chapters;
	}
}
