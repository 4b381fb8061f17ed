// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import fr.referentiel.document.content.Figure;
import fr.referentiel.document.theme.Theme;

/** The pictures of a Word document. */
final class DocxFigures {

	private static final double MILLIMETRES_PER_INCH = 25.4;

	private DocxFigures() {
	}

	/** Puts the picture into the paragraph, or its alternative text where there is no PNG: Word has no place for SVG alone. */
	static void add(XWPFParagraph paragraph, Figure figure, int number) throws IOException {
		byte[] png = figure.png();
		if (png.length == 0) {
			paragraph.createRun().setText("[" + figure.alternativeText() + "]");
			return;
		}
		add(paragraph, png, figure.alternativeText(), figure.millimetres(), "figure" + number);
	}

	static void add(XWPFParagraph paragraph, Theme.Logo logo, int number) throws IOException {
		add(paragraph, logo.png(), logo.alternativeText(), logo.millimetres(), "logo" + number);
	}

	private static void add(XWPFParagraph paragraph, byte[] png, String alternativeText, int millimetres, String name) throws IOException {
		PngSize size = PngSize.fitted(png, millimetres);
		try {
			var run = paragraph.createRun();
			run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, name + ".png", emu(size.width()), emu(size.height()));
			var described = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
			described.setName(name);
			described.setDescr(alternativeText);
		} catch (InvalidFormatException refused) {
			throw new IOException("Image illisible : " + alternativeText, refused);
		}
	}

	private static int emu(double millimetres) {
		return (int) Math.round(millimetres / MILLIMETRES_PER_INCH * Units.EMU_PER_POINT * Units.POINT_DPI);
	}
}
