// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Figure;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.Note;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableOfContents;

/** One document as lines of text; used once. */
final class TextBody {

	private static final String INDENT = "  ";
	private static final String[] UNDERLINES = { "=", "-", "~" };

	private final Document document;
	private final int width;
	private final int tableWidth;
	private final List<String> lines = new ArrayList<>();
	private int captionedTables;
	private int captionedFigures;

	TextBody(Document document, int width, int tableWidth) {
		this.document = document;
		this.width = width;
		this.tableWidth = tableWidth;
	}

	String text() {
		for (Block block : document.blocks())
			write(block);
		var text = new StringBuilder();
		lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
		return text.toString();
	}

	private void write(Block block) {
		switch (block) {
			case Prose prose -> prose(prose, "");
			case Heading heading -> heading(heading);
			case Table table -> table(table);
			case Figure figure -> figure(figure);
			case Note note -> note(note);
			case CoverPage cover -> cover(cover);
			case TableOfContents contents -> contents(contents);
			case PageBreak pageBreak -> gap();
		}
	}

	/** One empty line, unless there is one. */
	private void gap() {
		if (!lines.isEmpty() && !lines.getLast().isEmpty())
			lines.add("");
	}

	private void prose(Prose prose, String margin) {
		gap();
		switch (prose) {
			case Paragraph paragraph -> wrapped(Inline.plain(paragraph.inlines()), margin, margin);
			case ItemList list -> list(list, margin);
		}
	}

	private void list(ItemList list, String margin) {
		int rank = 1;
		for (var item : list.items()) {
			String mark = list.ordered() ? rank++ + ". " : "- ";
			wrapped(Inline.plain(item.inlines()), margin + mark, margin + " ".repeat(mark.length()));
			item.nested().ifPresent(nested -> list(nested, margin + " ".repeat(mark.length())));
		}
	}

	private void wrapped(String text, String first, String margin) {
		String start = first;
		for (String line : WrappedText.lines(text, Math.max(20, width - first.length()))) {
			lines.add(start + line);
			start = margin;
		}
	}

	private void heading(Heading heading) {
		gap();
		lines.add(heading.text());
		if (heading.level() <= UNDERLINES.length)
			underline(UNDERLINES[heading.level() - 1]);
	}

	private void underline(String sign) {
		lines.add(sign.repeat(Math.min(WrappedText.length(lines.getLast()), tableWidth)));
	}

	private void table(Table table) {
		gap();
		if (!table.caption().isEmpty())
			wrapped("Tableau " + ++captionedTables + ". " + table.caption(), "", "");
		lines.addAll(new TextTable(table, tableWidth).lines());
		lines.add("");
	}

	private void figure(Figure figure) {
		gap();
		wrapped("[" + figure.alternativeText() + "]", "", "");
		if (!figure.caption().isEmpty())
			wrapped("Figure " + ++captionedFigures + ". " + figure.caption(), "", "");
	}

	private void note(Note note) {
		gap();
		if (note.label().isEmpty()) {
			note.content().forEach(prose -> prose(prose, INDENT));
			return;
		}
		lines.add(INDENT + note.label());
		int below = lines.size();
		note.content().forEach(prose -> prose(prose, INDENT));
		// the label stands on its content
		if (lines.size() > below)
			lines.remove(below);
	}

	private void cover(CoverPage cover) {
		gap();
		lines.add(cover.title());
		underline("=");
		if (!cover.subtitle().isEmpty())
			lines.add(cover.subtitle());
		lines.addAll(cover.lines());
		lines.add("");
	}

	private void contents(TableOfContents contents) {
		gap();
		if (!contents.title().isEmpty()) {
			lines.add(contents.title());
			underline("-");
		}
		for (var entry : Outline.of(document).downTo(contents.depth()))
			lines.add(INDENT.repeat(entry.level() - 1) + entry.text());
	}
}
