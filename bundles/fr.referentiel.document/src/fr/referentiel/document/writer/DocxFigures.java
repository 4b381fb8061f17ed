// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import fr.referentiel.document.content.Figure;

/** The pictures of a Word document. */
final class DocxFigures {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	/** Where the header chunk of a PNG file (ISO/IEC 15948) keeps width and height. */
	private static final int WIDTH_AT = 16;
	private static final double MILLIMETRES_PER_INCH = 25.4;
	private static final int TALLEST = 230;

	private DocxFigures() {
	}

	/** Puts the picture into the paragraph, or its alternative text where there is no PNG: Word has no place for SVG alone. */
	static void add(XWPFParagraph paragraph, Figure figure, int number) throws IOException {
		byte[] png = figure.png();
		if (png.length == 0) {
			paragraph.createRun().setText("[" + figure.alternativeText() + "]");
			return;
		}
		double ratio = ratio(png);
		double height = Math.min(figure.millimetres() * ratio, TALLEST);
		try {
			var run = paragraph.createRun();
			run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "figure" + number + ".png", emu(height / ratio), emu(height));
			var described = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
			described.setName("Figure " + number);
			described.setDescr(figure.alternativeText());
		} catch (InvalidFormatException refused) {
			throw new IOException("Image illisible : " + figure.alternativeText(), refused);
		}
	}

	private static double ratio(byte[] png) throws IOException {
		var bytes = ByteBuffer.wrap(png);
		if (png.length < WIDTH_AT + 2 * Integer.BYTES || !bytes.slice(0, PNG.length).equals(ByteBuffer.wrap(PNG)))
			throw new IOException("L’image n’est pas au format PNG.");
		return (double) bytes.getInt(WIDTH_AT + Integer.BYTES) / bytes.getInt(WIDTH_AT);
	}

	private static int emu(double millimetres) {
		return (int) Math.round(millimetres / MILLIMETRES_PER_INCH * Units.EMU_PER_POINT * Units.POINT_DPI);
	}
}
