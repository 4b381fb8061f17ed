// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;

import org.w3c.dom.Element;

import fr.referentiel.document.theme.Template;

/**
 * The upright page of a Word document, in twips, twentieths of a point.
 *
 * @param header from the edge of the paper
 * @param footer from the edge of the paper
 */
record DocxPaper(int width, int height, int top, int bottom, int left, int right, int header, int footer) {

	/** A4, margins of 2 cm. */
	static final DocxPaper A4 = new DocxPaper(11906, 16838, 1134, 1134, 1134, 1134, 567, 567);

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final int LEAST_TEXT = 4000;

	/** That of the last section of a template; A4 where it says nothing that can be used. */
	static DocxPaper of(Template template) {
		List<Element> sections = Xml.descendants(template.xml("word/document.xml").getDocumentElement(), "sectPr");
		if (sections.isEmpty())
			return A4;
		Element size = Xml.child(sections.getLast(), "pgSz");
		Element margins = Xml.child(sections.getLast(), "pgMar");
		if (size == null || margins == null)
			return A4;
		int width = Math.min(number(size, "w"), number(size, "h"));
		int height = Math.max(number(size, "w"), number(size, "h"));
		var paper = new DocxPaper(width, height, number(margins, "top"), number(margins, "bottom"), number(margins, "left"), number(margins, "right"),
				number(margins, "header"), number(margins, "footer"));
		return width - paper.left - paper.right < LEAST_TEXT || height - paper.top - paper.bottom < LEAST_TEXT ? A4 : paper;
	}

	private static int number(Element element, String attribute) {
		String value = element.getAttributeNS(W, attribute);
		return value.matches("-?\\d{1,5}") ? Math.abs(Integer.parseInt(value)) : 0;
	}
}
