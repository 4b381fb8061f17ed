// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.LineBreak;
import fr.referentiel.document.content.Link;
import fr.referentiel.document.content.Text;

/** The runs of the paragraphs of one Word document. */
final class DocxText {

	private final Outline outline;

	DocxText(Outline outline) {
		this.outline = outline;
	}

	void add(XWPFParagraph paragraph, List<Inline> inlines) {
		for (Inline inline : inlines)
			switch (inline) {
				case Text text -> add(paragraph, text);
				case Link link -> add(paragraph, link);
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

	private void add(XWPFParagraph paragraph, Link link) {
		if (link.inside())
			DocxFields.link(paragraph, DocxFields.bookmark(outline.indexOf(link.anchor())), link.text(), "Hyperlink");
		else {
			XWPFRun run = paragraph.createHyperlinkRun(link.target());
			run.setStyle("Hyperlink");
			run.setText(link.text());
		}
	}
}
