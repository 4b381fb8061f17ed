// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Figure;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Note;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.theme.Theme;

/** The body of one HTML page, block after block; used once. */
final class HtmlBody {

	private final Markup page;
	private final Document document;
	private final Theme theme;
	private final boolean paper;
	private final Outline outline;
	/** A cover takes the first level of headings: a page has one title. */
	private final int shift;
	private int headings;
	private int captionedTables;
	private int captionedFigures;
	/** Whether what is being written stands on paper that lies on its side. */
	private boolean turned;

	/** @param paper whether the page is made for paper alone, by a program that knows no SVG and writes heads and feet itself */
	HtmlBody(Markup page, Document document, Theme theme, boolean paper) {
		this.page = page;
		this.document = document;
		this.theme = theme;
		this.paper = paper;
		this.outline = Outline.of(document);
		this.shift = document.blocks().stream().anyMatch(CoverPage.class::isInstance) ? 1 : 0;
	}

	void write() throws IOException {
		boolean covered = document.blocks().stream().anyMatch(CoverPage.class::isInstance);
		if (!paper && !theme.header(document.title()).isEmpty())
			page.element("p", theme.header(document.title()), "class", "entete").newLine();
		page.open("main").newLine();
		if (!covered)
			logo();
		for (int i = 0; i < document.blocks().size(); i++)
			write(i);
		if (turned)
			page.close("div").newLine();
		page.close("main").newLine();
		if (!paper && !theme.footer().isEmpty())
			page.element("p", theme.footer(document.title()), "class", "pied").newLine();
	}

	private void write(int place) throws IOException {
		switch (document.blocks().get(place)) {
			case Prose prose -> prose(prose, place);
			case Heading heading -> heading(heading, paper ? free(room().of(from(place))) : "");
			case Table table -> table(table);
			case Figure figure -> figure(figure);
			case Note note -> note(note);
			case CoverPage cover -> cover(cover);
			case TableOfContents contents -> contents(contents);
			case PageBreak pageBreak -> breakPage(pageBreak);
		}
		page.newLine();
	}

	private List<Block> from(int place) {
		return document.blocks().subList(place, document.blocks().size());
	}

	/** On paper an empty block looks for room for what the text announces. */
	private void prose(Prose prose, int place) throws IOException {
		if (paper && prose instanceof Paragraph text && place + 1 < document.blocks().size() && text.announces(document.blocks().get(place + 1)))
			page.open("div", "style", free(room().of(from(place)))).close("div");
		HtmlProse.write(page, prose);
	}

	/** A change of direction is a division of its own, which lies on a page of another name; it begins on a new page by itself. */
	private void breakPage(PageBreak pageBreak) {
		boolean turn = pageBreak.turn() == PageBreak.Turn.LANDSCAPE || pageBreak.turn() == PageBreak.Turn.SAME && turned;
		if (turn == turned)
			page.open("div", "class", "saut").close("div");
		else if (turn)
			page.open("div", "class", "paysage");
		else
			page.close("div");
		turned = turn;
	}

	private PaperRoom room() {
		return new PaperRoom(turned ? PaperRoom.TURNED : PaperRoom.UPRIGHT);
	}

	/** A declaration: what begins here begins a page where less is left. */
	private static String free(int millimetres) {
		return millimetres == 0 ? "" : "-fs-page-break-min-height:" + millimetres + "mm";
	}

	private void heading(Heading heading, String style) {
		String element = "h" + Math.min(heading.level() + shift, Heading.DEEPEST);
		page.element(element, heading.text(), "id", outline.entries().get(headings++).anchor(), "style", style);
	}

	/** On paper an empty block looks for room: a table that looks for it itself is laid out as if it had not turned the page. */
	private void table(Table table) {
		PaperRoom room = room();
		if (paper)
			page.open("div", "style", free(room.of(table))).close("div");
		HtmlTables.write(page, table, table.caption().isEmpty() ? 0 : ++captionedTables, row -> paper ? free(room.ofRow(table, row)) : "");
	}

	private void figure(Figure figure) throws IOException {
		page.open("figure");
		if (figure.svg().length > 0 && !paper)
			picture("svg+xml", figure.svg(), figure.alternativeText(), figure.millimetres(), "");
		else if (figure.png().length > 0)
			picture("png", figure.png(), figure.alternativeText(), PngSize.fitted(figure.png(), figure.millimetres()).width(), "");
		else
			page.element("p", "[" + figure.alternativeText() + "]");
		if (!figure.caption().isEmpty())
			page.element("figcaption", "Figure\u00A0" + ++captionedFigures + ". " + figure.caption());
		page.close("figure");
	}

	private void logo() {
		theme.logo().ifPresent(logo -> {
			page.open("p");
			picture("png", logo.png(), logo.alternativeText(), logo.millimetres(), "logo");
			page.close("p").newLine();
		});
	}

	private void picture(String format, byte[] bytes, String alternativeText, double millimetres, String kind) {
		String data = "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(bytes);
		page.single("img", "class", kind, "src", data, "alt", alternativeText, "style", String.format(Locale.ROOT, "width:%.1fmm", millimetres));
	}

	private void note(Note note) {
		String element = note.kind() == Note.Kind.QUOTE ? "blockquote" : "div";
		String kind = switch (note.kind()) {
			case NOTE -> "remarque";
			case QUOTE -> "citation";
			case UNOFFICIAL -> "non-officiel";
			case WARNING -> "avertissement";
		};
		page.open(element, "class", "note " + kind);
		if (!note.label().isEmpty())
			page.open("p", "class", "etiquette").element("strong", note.label()).close("p");
		note.content().forEach(prose -> HtmlProse.write(page, prose));
		page.close(element);
	}

	private void cover(CoverPage cover) {
		page.open("header", "class", "couverture").newLine();
		logo();
		page.element("h1", cover.title()).newLine();
		if (!cover.subtitle().isEmpty())
			page.element("p", cover.subtitle(), "class", "sous-titre").newLine();
		cover.lines().forEach(line -> page.element("p", line).newLine());
		page.close("header");
	}

	private void contents(TableOfContents contents) {
		List<Outline.Entry> entries = outline.downTo(contents.depth());
		if (entries.isEmpty())
			return;
		page.open("nav", "aria-label", contents.title().isEmpty() ? "Sommaire" : contents.title()).newLine();
		if (!contents.title().isEmpty())
			page.element("p", contents.title(), "class", "titre").newLine();
		entries(entries, 0);
		page.close("nav");
	}

	/** One list of the entries from the given place on that are as high as the first; deeper ones hang on the entry above. */
	private int entries(List<Outline.Entry> entries, int from) {
		int level = entries.get(from).level();
		int next = from;
		page.open("ul").newLine();
		while (next < entries.size() && entries.get(next).level() >= level) {
			var entry = entries.get(next++);
			page.open("li").element("a", entry.text(), "href", "#" + entry.anchor());
			if (next < entries.size() && entries.get(next).level() > entry.level())
				next = entries(entries, next);
			page.close("li").newLine();
		}
		page.close("ul").newLine();
		// a document may begin deeper than it goes on
		return from == 0 && next < entries.size() ? entries(entries, next) : next;
	}
}
