// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.LineBreak;
import fr.referentiel.document.content.Text;

/** The runs of a Word paragraph. */
final class DocxText {

	private DocxText() {
	}

	static void add(XWPFParagraph paragraph, List<Inline> inlines) {
		for (Inline inline : inlines)
			switch (inline) {
				case Text text -> add(paragraph, text);
				case LineBreak lineBreak -> paragraph.createRun().addBreak();
			}
	}

	private static void add(XWPFParagraph paragraph, Text text) {
		XWPFRun run = paragraph.createRun();
		if (text.code())
			run.setStyle("Code");
		if (text.bold())
			run.setBold(true);
		if (text.italic())
			run.setItalic(true);
		run.setText(text.value().replace('\n', ' '));
	}
}
