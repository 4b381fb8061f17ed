// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Document;

/** The pages of a Word document: A4 upright, margins of 2 cm, title and page number at the foot of all but the cover. */
final class DocxPages {

	/** The width of the text in twips (twentieths of a point): 17 cm. */
	static final int TEXT_WIDTH = 9638;

	private static final int A4_WIDTH = 11906;
	private static final int A4_HEIGHT = 16838;
	private static final int MARGIN = (A4_WIDTH - TEXT_WIDTH) / 2;
	private static final int FOOTER = 567;

	private final XWPFDocument file;

	DocxPages(XWPFDocument file) {
		this.file = file;
	}

	void setUp(Document document) {
		CTSectPr section = file.getDocument().getBody().addNewSectPr();
		var size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(A4_WIDTH));
		size.setH(BigInteger.valueOf(A4_HEIGHT));
		var margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(MARGIN));
		margins.setBottom(BigInteger.valueOf(MARGIN));
		margins.setLeft(BigInteger.valueOf(MARGIN));
		margins.setRight(BigInteger.valueOf(MARGIN));
		margins.setHeader(BigInteger.valueOf(FOOTER));
		margins.setFooter(BigInteger.valueOf(FOOTER));
		margins.setGutter(BigInteger.ZERO);
		if (document.blocks().stream().anyMatch(CoverPage.class::isInstance)) {
			section.addNewTitlePg();
			file.createFooter(HeaderFooterType.FIRST).createParagraph();
		}
		addFooter(document.title());
	}

	private void addFooter(String title) {
		XWPFParagraph line = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		line.setStyle("Footer");
		var left = line.createRun();
		left.setText(title);
		left.addTab();
		line.createRun().setText("Page\u00A0");
		DocxFields.simple(line, "PAGE", "1");
		line.createRun().setText(" sur\u00A0");
		DocxFields.simple(line, "NUMPAGES", "1");
	}
}
