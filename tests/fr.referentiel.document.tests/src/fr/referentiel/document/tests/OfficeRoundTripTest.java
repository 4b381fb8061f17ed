// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.livret.FollowUpWorkbook;
import fr.referentiel.document.syllabus.HandbookContent;
import fr.referentiel.document.writer.DocxWriter;
import fr.referentiel.document.writer.OdsWriter;
import fr.referentiel.document.writer.OdtWriter;
import fr.referentiel.document.writer.XlsxWriter;
import fr.referentiel.rules.Subject;
import fr.referentiel.testing.LibreOfficeCase;
import fr.referentiel.testing.Texts;

/**
 * LibreOffice opens what we write, writes it in the other family's format, opens that and writes it back: headings, texts, tables, merged cells and formulas
 * are those that they were. Contents are left out: LibreOffice fills in page numbers.
 */
class OfficeRoundTripTest extends LibreOfficeCase {

	private final Subject mos = Texts.shipped("mos").subject();

	private List<Document> documents() {
		return List.of(Samples.handbook(), Samples.turned(), HandbookContent.of(mos));
	}

	private List<Workbook> workbooks() {
		return List.of(Samples.grid("4", "3", "2"), MosGrids.of("E4"), FollowUpWorkbook.of(mos));
	}

	@Test
	void a_DOCX_comes_back_whole_through_ODT() throws Exception {
		var written = new ArrayList<Path>();
		for (Document document : documents())
			written.add(output().write("d" + written.size() + ".docx", out -> new DocxWriter().write(document, out)));
		List<List<String>> before = each(written, OfficeRoundTripTest::docx);
		assertComesBack(before, there(written, "odt", "docx", "docx"), OfficeRoundTripTest::docx);
	}

	@Test
	void an_ODT_comes_back_whole_through_DOCX() throws Exception {
		var written = new ArrayList<Path>();
		for (Document document : documents()) {
			Document plain = withoutContents(document);
			written.add(output().write("o" + written.size() + ".odt", out -> new OdtWriter().write(plain, out)));
		}
		List<List<String>> before = each(written, OfficeRoundTripTest::odt);
		assertComesBack(before, there(written, "docx", "odt", "odt"), OfficeRoundTripTest::odt);
	}

	@Test
	void an_XLSX_comes_back_whole_through_ODS_and_an_ODS_says_the_same() throws Exception {
		var xlsx = new ArrayList<Path>();
		var ods = new ArrayList<Path>();
		for (Workbook workbook : workbooks()) {
			xlsx.add(output().write("x" + xlsx.size() + ".xlsx", out -> new XlsxWriter().write(workbook, out)));
			ods.add(output().write("s" + ods.size() + ".ods", out -> new OdsWriter().write(workbook, out)));
		}
		List<List<String>> before = each(xlsx, OfficeRoundTripTest::xlsx);
		assertComesBack(before, there(xlsx, "ods", "xlsx", "xlsx"), OfficeRoundTripTest::xlsx);
		// to XLSX, back to ODS, and once more to XLSX to be read
		there(ods, "xlsx", "ods", "ods");
		assertComesBack(before, in("retour", converted(ods, "xlsx")), OfficeRoundTripTest::xlsx);
	}

	/** LibreOffice ends contents too late in some of the DOCX files that it makes of ODT files, and takes the rest of the document for contents when it comes back. */
	private static Document withoutContents(Document document) {
		return document.withBlocks(document.blocks().stream().filter(block -> !(block instanceof TableOfContents)).toList());
	}

	private interface Reader {
		List<String> read(Path file) throws Exception;
	}

	private static void assertComesBack(List<List<String>> before, List<Path> after, Reader reader) throws Exception {
		for (int i = 0; i < before.size(); i++) {
			List<String> was = before.get(i);
			List<String> is = reader.read(after.get(i));
			assertTrue(was.size() > 5, "there is something to compare");
			int same = 0;
			while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same)))
				same++;
			assertEquals(around(was, same), around(is, same), after.get(i) + ", line " + same);
		}
	}

	/** Some lines, for whole documents are too long to be told in a failure. */
	private static List<String> around(List<String> lines, int place) {
		return lines.subList(Math.max(0, Math.min(place - 3, lines.size())), Math.min(place + 6, lines.size()));
	}

	private static List<List<String>> each(List<Path> files, Reader reader) throws Exception {
		var all = new ArrayList<List<String>>();
		for (Path file : files)
			all.add(reader.read(file));
		return all;
	}

	private AtomicOutput output() {
		return new AtomicOutput(folder);
	}

	/** Converts all files to a format and back; those that come back take the place of the first ones. */
	private List<Path> there(List<Path> files, String other, String back, String ending) throws Exception {
		office.convert(other, files);
		List<Path> others = converted(files, other);
		files.forEach(OfficeRoundTripTest::delete);
		office.convert(back, others);
		return converted(files, ending);
	}

	private List<Path> in(String name, List<Path> files) throws Exception {
		files.forEach(OfficeRoundTripTest::delete);
		List<Path> sources = converted(files, "ods");
		office.convert("xlsx", sources);
		return files;
	}

	private static List<Path> converted(List<Path> files, String ending) {
		return files.stream().map(file -> file.resolveSibling(file.getFileName().toString().replaceFirst("[^.]+$", ending))).toList();
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException impossible) {
			throw new AssertionError(impossible);
		}
	}

	/** A line for each paragraph that says something, headings with their level, cells with how many columns they span. */
	private static List<String> docx(Path file) throws Exception {
		var lines = new ArrayList<String>();
		try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			for (var element : document.getBodyElements())
				switch (element) {
					case XWPFParagraph paragraph -> paragraph(document, paragraph, lines);
					case XWPFTable table -> table(table, lines);
					default -> {
						// contents that a program has set apart
					}
				}
		}
		return lines;
	}

	private static void paragraph(XWPFDocument document, XWPFParagraph paragraph, List<String> lines) {
		var style = paragraph.getStyle() == null ? null : document.getStyles().getStyle(paragraph.getStyle());
		String name = style == null ? "" : style.getName().toLowerCase(Locale.ROOT);
		String text = plain(paragraph.getText());
		if (!text.isEmpty() && !name.startsWith("toc ") && !name.startsWith("contents "))
			lines.add((name.startsWith("heading ") ? name + " : " : "") + text);
	}

	private static void table(XWPFTable table, List<String> lines) {
		for (var row : table.getRows()) {
			var line = new StringBuilder("|");
			for (XWPFTableCell cell : row.getTableCells()) {
				var properties = cell.getCTTc().getTcPr();
				boolean wide = properties != null && properties.isSetGridSpan();
				boolean high = properties != null && properties.isSetVMerge();
				line.append(wide ? properties.getGridSpan().getVal() + "×" : "").append(high ? "↕" : "").append(plain(cell.getText())).append('|');
			}
			lines.add(line.toString());
		}
	}

	private static List<String> odt(Path file) throws Exception {
		Parts content = Parts.of(Files.readAllBytes(file), "content.xml");
		// what pictures say is no running text
		content.elements("//frame").forEach(frame -> frame.getParentNode().removeChild(frame));
		var lines = new ArrayList<String>();
		for (var element : content.elements("//text//*[self::h or self::p or self::table-cell]")) {
			String said = plain(element.getTextContent());
			switch (element.getTagName()) {
				case "h" -> lines.add("heading " + element.getAttribute("text:outline-level") + " : " + said);
				case "p" -> {
					if (!said.isEmpty())
						lines.add(said);
				}
				default -> lines.add("cell " + span(element.getAttribute("table:number-columns-spanned")) + "×" + span(element.getAttribute("table:number-rows-spanned")));
			}
		}
		return lines;
	}

	private static String span(String said) {
		return said.isEmpty() ? "1" : said;
	}

	/** Values as they are shown, formulas, and merged ranges. */
	private static List<String> xlsx(Path file) throws Exception {
		var lines = new ArrayList<String>();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			for (var each : workbook) {
				var sheet = (XSSFSheet) each;
				lines.add("feuille " + sheet.getSheetName() + (sheet.getProtect() ? " protégée" : ""));
				sheet.forEach(row -> row.forEach(cell -> {
					String said = switch (cell.getCellType()) {
						case FORMULA -> "=" + cell.getCellFormula().replaceAll("\\s", "");
						// LibreOffice knows truth as a function only
						case BOOLEAN -> "=" + (cell.getBooleanCellValue() ? "TRUE()" : "FALSE()");
						default -> plain(new DataFormatter().formatCellValue(cell));
					};
					if (!said.isEmpty())
						lines.add(cell.getAddress() + (cell.getCellStyle().getLocked() ? " " : " ouverte ") + said);
				}));
				var merged = new TreeSet<String>();
				sheet.getMergedRegions().forEach(region -> merged.add(region.formatAsString()));
				lines.add("fusions " + merged);
			}
		}
		return lines;
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
	}
}
