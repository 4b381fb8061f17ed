// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import fr.referentiel.document.theme.Theme;

/**
 * The pages of a Word document, section after section: A4, margins of 2 cm, title and page number at the foot of all but the cover.
 * <p>
 * Used once, from the top of the document to its end.
 */
final class DocxPages {

	private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
	/** Where the style of the foot has its stop. */
	private static final int FOOT_STOP = 9638;

	private final XWPFDocument file;
	private final DocxPaper paper;
	private final Optional<DocxHeads> template;
	private final String header;
	private final String footer;
	private boolean first = true;
	private boolean landscape;

	DocxPages(XWPFDocument file, String title, Theme theme, DocxPaper paper, Optional<DocxHeads> template) {
		this.file = file;
		this.paper = paper;
		this.template = template;
		this.header = theme.header(title);
		this.footer = theme.footer(title);
	}

	/** In twips, twentieths of a point. */
	static int twips(double millimetres) {
		return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
	}

	boolean landscape() {
		return landscape;
	}

	/** The width of the text on the current page, in twips. */
	int textWidth() {
		return (landscape ? paper.height() : paper.width()) - paper.left() - paper.right();
	}

	/** Lays the first page the other way; before anything is written. */
	void beginTurned() {
		landscape = !landscape;
	}

	/**
	 * Ends a section of pages which all lie the same way; the next one lies the other way.
	 *
	 * @param last  the last paragraph of the section
	 * @param cover whether its first page has no foot
	 */
	void turn(XWPFParagraph last, boolean cover) throws IOException {
		var properties = last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
		setUp(properties.addNewSectPr(), cover);
		landscape = !landscape;
	}

	/** Ends the last section and the document. */
	void end(boolean cover) throws IOException {
		setUp(file.getDocument().getBody().addNewSectPr(), cover);
	}

	private void setUp(CTSectPr section, boolean cover) throws IOException {
		var policy = new XWPFHeaderFooterPolicy(file, section);
		Optional<String> foot = template.flatMap(heads -> heads.part("footer"));
		if (foot.isPresent())
			template.get().fill(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), foot.get());
		else
			addFooter(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph());
		Optional<String> head = template.flatMap(heads -> heads.part("header"));
		if (head.isPresent())
			template.get().fill(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), head.get());
		else if (!header.isEmpty())
			addHeader(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph());
		if (cover && first) {
			policy.createFooter(XWPFHeaderFooterPolicy.FIRST).createParagraph();
			policy.createHeader(XWPFHeaderFooterPolicy.FIRST).createParagraph();
		}
		var size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(landscape ? paper.height() : paper.width()));
		size.setH(BigInteger.valueOf(landscape ? paper.width() : paper.height()));
		if (landscape)
			size.setOrient(STPageOrientation.LANDSCAPE);
		var margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(paper.top()));
		margins.setBottom(BigInteger.valueOf(paper.bottom()));
		margins.setLeft(BigInteger.valueOf(paper.left()));
		margins.setRight(BigInteger.valueOf(paper.right()));
		margins.setHeader(BigInteger.valueOf(paper.header()));
		margins.setFooter(BigInteger.valueOf(paper.footer()));
		margins.setGutter(BigInteger.ZERO);
		if (cover && first)
			section.addNewTitlePg();
		first = false;
	}

	private void addHeader(XWPFParagraph line) {
		line.setStyle("Header");
		line.createRun().setText(header);
	}

	private void addFooter(XWPFParagraph line) {
		line.setStyle("Footer");
		if (textWidth() != FOOT_STOP) {
			// the style's stop stands at the right of an upright page
			var stops = line.getCTP().getPPr().addNewTabs();
			var former = stops.addNewTab();
			former.setVal(STTabJc.CLEAR);
			former.setPos(BigInteger.valueOf(FOOT_STOP));
			var right = stops.addNewTab();
			right.setVal(STTabJc.RIGHT);
			right.setPos(BigInteger.valueOf(textWidth()));
		}
		var left = line.createRun();
		left.setText(footer);
		left.addTab();
		line.createRun().setText("Page\u00A0");
		DocxFields.simple(line, "PAGE", "1");
		line.createRun().setText(" sur\u00A0");
		DocxFields.simple(line, "NUMPAGES", "1");
	}
}
