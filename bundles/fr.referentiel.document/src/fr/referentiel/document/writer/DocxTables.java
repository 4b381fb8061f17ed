// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.content.TableGrid.Piece;

/** The tables of a Word document: as wide as the text, header rows repeated, no row and no small table split across pages. */
final class DocxTables {

	private final XWPFDocument file;
	private final DocxText texts;
	private final DocxLists lists;
	private final Palette palette;
	/** Whether what is being written stays on the page of the row below. */
	private boolean keptWithNext;

	DocxTables(XWPFDocument file, DocxText texts, DocxLists lists, Palette palette) {
		this.file = file;
		this.texts = texts;
		this.lists = lists;
		this.palette = palette;
	}

	/** @param textWidth the width of the text on the page, in twips */
	void add(Table table, int textWidth) {
		CTTbl ctTable = file.createTable().getCTTbl();
		ctTable.removeTr(0);
		int[] widths = twips(table.columnWidths(), textWidth);
		setUp(ctTable, table, widths);
		var rows = table.grid().rows();
		int headers = table.header().size();
		boolean small = table.isSmall();
		for (int row = 0; row < rows.size(); row++) {
			keptWithNext = row < rows.size() - 1 && (small || row >= headers && table.staysWithNext(row - headers));
			addRow(ctTable.addNewTr(), rows.get(row), widths, row < headers, table.rows().get(row).millimetres());
		}
	}

	/** Shares the width of the text; the last column takes what rounding leaves. */
	private static int[] twips(List<Integer> relative, int textWidth) {
		int sum = relative.stream().mapToInt(Integer::intValue).sum();
		int[] widths = new int[relative.size()];
		int left = textWidth;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = i == widths.length - 1 ? left : textWidth * relative.get(i) / sum;
			left -= widths[i];
		}
		return widths;
	}

	private static void setUp(CTTbl ctTable, Table table, int[] widths) {
		// POI gives new tables borders of its own, which would hide those of the style
		ctTable.setTblPr(CTTblPr.Factory.newInstance());
		CTTblPr properties = ctTable.getTblPr();
		properties.addNewTblStyle().setVal("TableGrid");
		var width = properties.addNewTblW();
		width.setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
		width.setType(STTblWidth.DXA);
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		var look = properties.addNewTblLook();
		look.setFirstRow(!table.header().isEmpty());
		look.setFirstColumn(table.body().stream().anyMatch(row -> !row.cells().isEmpty() && row.cells().getFirst().header()));
		look.setNoHBand(true);
		look.setNoVBand(true);
		if (!table.caption().isEmpty())
			properties.addNewTblCaption().setVal(table.caption());
		var grid = ctTable.addNewTblGrid();
		for (int columnWidth : widths)
			grid.addNewGridCol().setW(BigInteger.valueOf(columnWidth));
	}

	private void addRow(CTRow row, List<Piece> pieces, int[] widths, boolean repeated, int millimetres) {
		var properties = row.addNewTrPr();
		properties.addNewCantSplit();
		if (millimetres > 0) {
			var height = properties.addNewTrHeight();
			height.setVal(BigInteger.valueOf(DocxPages.twips(millimetres)));
			height.setHRule(STHeightRule.AT_LEAST);
		}
		if (repeated)
			properties.addNewTblHeader();
		for (Piece piece : pieces) {
			CTTc cell = row.addNewTc();
			setUp(cell.addNewTcPr(), piece, widths);
			if (piece.first() && !piece.cell().content().isEmpty())
				piece.cell().content().forEach(prose -> fill(cell, piece.cell(), prose));
			else
				paragraph(cell, "TableText", piece.cell());
		}
	}

	private void setUp(CTTcPr properties, Piece piece, int[] widths) {
		TableCell cell = piece.cell();
		int twips = 0;
		for (int column = piece.column(); column < piece.column() + cell.colspan(); column++)
			twips += widths[column];
		var width = properties.addNewTcW();
		width.setW(BigInteger.valueOf(twips));
		width.setType(STTblWidth.DXA);
		if (cell.colspan() > 1)
			properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.colspan()));
		if (cell.rowspan() > 1)
			properties.addNewVMerge().setVal(piece.first() ? STMerge.RESTART : STMerge.CONTINUE);
		if (cell.shading() != Shading.NONE) {
			var shade = properties.addNewShd();
			shade.setVal(STShd.CLEAR);
			shade.setColor("auto");
			shade.setFill(palette.ground(cell.shading()));
		}
		if (cell.header())
			properties.addNewVAlign().setVal(STVerticalJc.CENTER);
	}

	private void fill(CTTc cell, TableCell content, Prose prose) {
		switch (prose) {
			case Paragraph text -> texts.add(paragraph(cell, style(content, text.role()), content), text.inlines());
			case ItemList list -> lists.add(list, () -> paragraph(cell, style(content, Paragraph.Role.BODY), content));
		}
	}

	private static String style(TableCell cell, Paragraph.Role role) {
		if (cell.shading() == Shading.HEADER)
			return role == Paragraph.Role.SMALL ? "TableSmallHeader" : "TableHeader";
		if (cell.header() || role == Paragraph.Role.LABEL)
			return "TableRowHeader";
		return role == Paragraph.Role.SMALL ? "TableSmall" : "TableText";
	}

	private XWPFParagraph paragraph(CTTc cell, String style, TableCell content) {
		var paragraph = new XWPFParagraph(cell.addNewP(), file);
		paragraph.setStyle(style);
		if (keptWithNext)
			paragraph.setKeepNext(true);
		switch (content.alignment()) {
			case START -> {
				// the style's own
			}
			case CENTER -> paragraph.setAlignment(ParagraphAlignment.CENTER);
			case END -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
		}
		return paragraph;
	}
}
