// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.math.BigInteger;
import java.util.function.Supplier;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import fr.referentiel.document.content.ItemList;

/** The lists of a Word document; each numbered list begins again at its first number. */
final class DocxLists {

	private static final BigInteger BULLETS = BigInteger.ZERO;
	private static final BigInteger NUMBERS = BigInteger.ONE;
	/** Word has no deeper levels. */
	private static final int DEEPEST = 8;

	private final XWPFDocument file;
	private final DocxText texts;
	private final BigInteger bullets;

	DocxLists(XWPFDocument file, DocxText texts) {
		this.file = file;
		this.texts = texts;
		this.bullets = file.getNumbering().addNum(BULLETS);
	}

	/** Adds a list, each item in a paragraph of the given kind. */
	void add(ItemList list, Supplier<XWPFParagraph> paragraphs) {
		add(list, 0, paragraphs);
	}

	private void add(ItemList list, int depth, Supplier<XWPFParagraph> paragraphs) {
		int level = Math.min(depth, DEEPEST);
		BigInteger numbering = list.ordered() ? restarted(level) : bullets;
		for (var item : list.items()) {
			XWPFParagraph paragraph = paragraphs.get();
			paragraph.setNumID(numbering);
			paragraph.setNumILvl(BigInteger.valueOf(level));
			texts.add(paragraph, item.inlines());
			item.nested().ifPresent(nested -> add(nested, depth + 1, paragraphs));
		}
	}

	private BigInteger restarted(int level) {
		BigInteger number = file.getNumbering().addNum(NUMBERS);
		var override = file.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
		override.setIlvl(BigInteger.valueOf(level));
		override.addNewStartOverride().setVal(BigInteger.ONE);
		return number;
	}
}
