// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Figure;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.Note;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.content.Text;
import fr.referentiel.document.theme.Theme;

/** The body of one Word document, block after block; used once. */
final class DocxBody {

	private final XWPFDocument file;
	private final Outline outline;
	private final DocxPages pages;
	private final Theme theme;
	private final DocxText texts;
	private final DocxLists lists;
	private final DocxTables tables;
	private int headings;
	private int captionedTables;
	private int figures;
	private int captionedFigures;
	private boolean newPage;
	private boolean cover;

	DocxBody(XWPFDocument file, Outline outline, DocxPages pages, Theme theme) {
		this.file = file;
		this.outline = outline;
		this.pages = pages;
		this.theme = theme;
		this.texts = new DocxText(outline);
		this.lists = new DocxLists(file, texts);
		this.tables = new DocxTables(file, texts, lists, Palette.of(theme));
	}

	void write(List<Block> blocks) throws IOException {
		cover = blocks.stream().anyMatch(CoverPage.class::isInstance);
		if (!cover)
			logo();
		for (int i = 0; i < blocks.size(); i++)
			write(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
		if (blocks.isEmpty())
			paragraph("Normal");
		pages.end(cover);
	}

	private void write(Block block, Block next) throws IOException {
		switch (block) {
			case Paragraph paragraph -> running(paragraph, next);
			case ItemList list -> lists.add(list, () -> paragraph("ListParagraph"));
			case Heading heading -> heading(heading);
			case Table table -> table(table);
			case Figure figure -> figure(figure);
			case Note note -> note(note);
			case CoverPage cover -> cover(cover);
			case TableOfContents contents -> contents(contents);
			case PageBreak pageBreak -> breakPage(pageBreak);
		}
	}

	private void running(Paragraph text, Block next) {
		XWPFParagraph paragraph = paragraph(style(text.role()));
		if (text.announces(next))
			paragraph.setKeepNext(true);
		texts.add(paragraph, text.inlines());
	}

	/** A new paragraph; the first one after a page break begins the page, so that no empty line stands there. */
	private XWPFParagraph paragraph(String style) {
		XWPFParagraph paragraph = file.createParagraph();
		paragraph.setStyle(style);
		if (newPage)
			paragraph.setPageBreak(true);
		newPage = false;
		return paragraph;
	}

	private void breakPage(PageBreak pageBreak) throws IOException {
		boolean turned = pageBreak.turn() == PageBreak.Turn.LANDSCAPE || pageBreak.turn() == PageBreak.Turn.SAME && pages.landscape();
		boolean turn = turned != pages.landscape();
		boolean begun = !file.getBodyElements().isEmpty();
		newPage = !turn && begun;
		if (turn && begun)
			pages.turn(paragraph("Small"), cover);
		else if (turn)
			pages.beginTurned();
	}

	private void heading(Heading heading) {
		DocxFields.bookmarked(paragraph("Heading" + heading.level()), headings, DocxFields.bookmark(headings), heading.text());
		headings++;
	}

	private void table(Table table) {
		if (!table.caption().isEmpty())
			caption("Caption", "Tableau", ++captionedTables, table.caption());
		else if (newPage)
			paragraph("Small");
		tables.add(table, pages.textWidth());
		// two tables in a row would become one, and a file may not end with one
		paragraph("Small");
	}

	private void figure(Figure figure) throws IOException {
		DocxFigures.add(paragraph("Figure"), figure, ++figures);
		if (!figure.caption().isEmpty())
			caption("FigureCaption", "Figure", ++captionedFigures, figure.caption());
	}

	private void caption(String style, String kind, int number, String text) {
		XWPFParagraph paragraph = paragraph(style);
		paragraph.createRun().setText(kind + "\u00A0");
		DocxFields.simple(paragraph, "SEQ " + kind + " \\* ARABIC", String.valueOf(number));
		paragraph.createRun().setText(". " + text);
	}

	private void note(Note note) {
		String style = style(note.kind());
		if (!note.label().isEmpty())
			texts.add(paragraph(style), List.of(Text.bold(note.label())));
		for (Prose prose : note.content())
			switch (prose) {
				case Paragraph text -> texts.add(paragraph(style), text.inlines());
				case ItemList list -> lists.add(list, () -> paragraph(style));
			}
	}

	private void logo() throws IOException {
		if (theme.logo().isPresent())
			DocxFigures.add(paragraph("Logo"), theme.logo().get(), ++figures);
	}

	private void cover(CoverPage cover) throws IOException {
		logo();
		paragraph("Title").createRun().setText(cover.title());
		if (!cover.subtitle().isEmpty())
			paragraph("Subtitle").createRun().setText(cover.subtitle());
		for (String line : cover.lines())
			paragraph("CoverLine").createRun().setText(line);
		newPage = true;
	}

	/**
	 * The result of the field is filled in with links and, for the page numbers, fields without a result: Word fills them in when it opens the file, for
	 * {@link DocxWriter} asks it to, and before it prints.
	 */
	private void contents(TableOfContents contents) {
		if (!contents.title().isEmpty())
			paragraph("TOCHeading").createRun().setText(contents.title());
		XWPFParagraph line = null;
		for (int i = 0; i < outline.entries().size(); i++) {
			var entry = outline.entries().get(i);
			if (entry.level() > contents.depth())
				continue;
			boolean first = line == null;
			line = paragraph("TOC" + entry.level());
			if (first)
				DocxFields.begin(line, "TOC \\o \"1-" + contents.depth() + "\" \\h \\z \\u");
			DocxFields.pageLink(line, DocxFields.bookmark(i), entry.text());
		}
		if (line != null)
			DocxFields.end(line);
	}

	private static String style(Paragraph.Role role) {
		return switch (role) {
			case BODY -> "Normal";
			case LEAD -> "Lead";
			case LABEL -> "Label";
			case CENTERED -> "Centered";
			case SMALL -> "Small";
			case UNOFFICIAL -> "Unofficial";
		};
	}

	private static String style(Note.Kind kind) {
		return switch (kind) {
			case NOTE -> "Note";
			case QUOTE -> "Quote";
			case UNOFFICIAL -> "Unofficial";
			case WARNING -> "Warning";
		};
	}
}
