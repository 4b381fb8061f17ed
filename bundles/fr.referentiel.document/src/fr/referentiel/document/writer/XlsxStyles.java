// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.Cell.NumberFormat;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.theme.Theme;

/** The cell styles of one workbook, each made once. */
final class XlsxStyles {

	/** All that tells two styles apart; quoted: text that looks like a formula stays text when it is edited. */
	private record Key(SheetLook look, NumberFormat format, boolean input, boolean quoted) {
	}

	private final XSSFWorkbook file;
	private final Palette palette;
	private final String fontName;
	private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
	private final Map<SheetLook, XSSFFont> fonts = new HashMap<>();

	XlsxStyles(XSSFWorkbook file, Theme theme) {
		this.file = file;
		this.palette = Palette.of(theme);
		this.fontName = theme.fonts().body();
		XSSFFont standard = file.getFontAt(0);
		standard.setFontName(fontName);
		standard.setFontHeightInPoints((short) SheetLook.STANDARD_SIZE);
	}

	Palette palette() {
		return palette;
	}

	XSSFCellStyle of(Cell cell) {
		return styles.computeIfAbsent(new Key(SheetLook.of(cell, palette), cell.format(), cell.input(), looksLikeFormula(cell)), this::make);
	}

	private static boolean looksLikeFormula(Cell cell) {
		return cell.value() instanceof CellValue.Words words && !words.text().isEmpty() && "=+-@\t\r".indexOf(words.text().charAt(0)) >= 0;
	}

	private XSSFCellStyle make(Key key) {
		XSSFCellStyle style = file.createCellStyle();
		SheetLook look = key.look();
		style.setFont(fonts.computeIfAbsent(look, this::font));
		style.setAlignment(look.centered() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
		style.setIndention((short) (look.indented() && !look.centered() ? 1 : 0));
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(look.wrapped());
		style.setLocked(!key.input());
		style.setQuotePrefixed(key.quoted());
		style.setDataFormat(file.createDataFormat().getFormat(pattern(key.format())));
		if (!look.ground().equals(Palette.WHITE)) {
			style.setFillForegroundColor(color(look.ground()));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		if (look.bordered())
			border(style);
		return style;
	}

	private XSSFFont font(SheetLook look) {
		XSSFFont font = file.createFont();
		font.setFontName(fontName);
		font.setFontHeightInPoints((short) look.size());
		font.setBold(look.bold());
		font.setItalic(look.italic());
		font.setColor(color(look.ink()));
		return font;
	}

	private static void border(XSSFCellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		XSSFColor line = color(Palette.LINE);
		style.setTopBorderColor(line);
		style.setBottomBorderColor(line);
		style.setLeftBorderColor(line);
		style.setRightBorderColor(line);
	}

	private static XSSFColor color(String rgb) {
		int value = Integer.parseInt(rgb, 16);
		// the schema wants the opacity too
		return new XSSFColor(new byte[] { (byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value });
	}

	/** Patterns are written the English way in the file; programs show them in the language of their user. */
	private static String pattern(NumberFormat format) {
		return switch (format) {
			case GENERAL -> "General";
			case INTEGER -> "0";
			case DECIMAL -> "0.##";
			case MARK -> "0.00";
			case PERCENT -> "0%";
			case DATE -> "dd/mm/yyyy";
			case TEXT -> "@";
		};
	}
}
