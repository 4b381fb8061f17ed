// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.math.BigInteger;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields of a Word document: what Word computes, with the result shown until it does. */
final class DocxFields {

	private DocxFields() {
	}

	/** A field whose result is one run. */
	static void simple(XWPFParagraph paragraph, String instruction, String result) {
		begin(paragraph, instruction);
		paragraph.createRun().setText(result);
		end(paragraph);
	}

	/** What is added to the paragraphs from here to {@link #end} is the result of the field. */
	static void begin(XWPFParagraph paragraph, String instruction) {
		mark(paragraph.createRun().getCTR(), STFldCharType.BEGIN);
		CTText code = paragraph.createRun().getCTR().addNewInstrText();
		code.setStringValue(" " + instruction + " ");
		code.setSpace(Space.PRESERVE);
		mark(paragraph.createRun().getCTR(), STFldCharType.SEPARATE);
	}

	static void end(XWPFParagraph paragraph) {
		mark(paragraph.createRun().getCTR(), STFldCharType.END);
	}

	/** Text under a name that links lead to. */
	static void bookmarked(XWPFParagraph paragraph, int id, String name, String text) {
		var start = paragraph.getCTP().addNewBookmarkStart();
		start.setId(BigInteger.valueOf(id));
		start.setName(name);
		paragraph.createRun().setText(text);
		paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
	}

	/** The name of the bookmark of a heading, which Word itself would give it; headings are counted from 0. */
	static String bookmark(int heading) {
		return String.format(Locale.ROOT, "_Toc%08d", heading + 1);
	}

	/**
	 * A link to a bookmark of the same document.
	 *
	 * @param style of its characters, empty for that of the paragraph
	 */
	static void link(XWPFParagraph paragraph, String bookmark, String text, String style) {
		var link = paragraph.getCTP().addNewHyperlink();
		link.setAnchor(bookmark);
		link.setHistory(true);
		CTR run = link.addNewR();
		if (!style.isEmpty())
			run.addNewRPr().addNewRStyle().setVal(style);
		run.addNewT().setStringValue(text);
	}

	/** A link to a bookmark and, at the next stop, the number of its page: a field, which the program that lays the pages out fills in. */
	static void pageLink(XWPFParagraph paragraph, String bookmark, String text) {
		var link = paragraph.getCTP().addNewHyperlink();
		link.setAnchor(bookmark);
		link.setHistory(true);
		link.addNewR().addNewT().setStringValue(text);
		link.addNewR().addNewTab();
		mark(link.addNewR(), STFldCharType.BEGIN);
		CTText code = link.addNewR().addNewInstrText();
		code.setStringValue(" PAGEREF " + bookmark + " \\h ");
		code.setSpace(Space.PRESERVE);
		mark(link.addNewR(), STFldCharType.SEPARATE);
		mark(link.addNewR(), STFldCharType.END);
	}

	private static void mark(CTR run, STFldCharType.Enum type) {
		run.addNewFldChar().setFldCharType(type);
	}
}
