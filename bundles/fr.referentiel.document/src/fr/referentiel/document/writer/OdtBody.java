// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
import fr.referentiel.document.content.Text;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.theme.Theme;

/** The body of one OpenDocument text, block after block; used once. */
final class OdtBody {

	private final Markup xml = new Markup();
	private final OdfStyles styles = new OdfStyles();
	private final Map<String, byte[]> pictures = new LinkedHashMap<>();
	private final Document document;
	private final Theme theme;
	private final Outline outline;
	private final OdtPages pages;
	private final OdtTables tables;
	private int headings;
	private int captionedTables;
	private int captionedFigures;

	/** @param textWidth of upright pages, in millimetres */
	OdtBody(Document document, Theme theme, int textWidth) {
		this.document = document;
		this.theme = theme;
		this.outline = Outline.of(document);
		this.pages = new OdtPages(styles, textWidth);
		this.tables = new OdtTables(xml, styles, Palette.of(theme));
	}

	/** The automatic styles and the text, as XML; once. */
	String content() throws IOException {
		if (document.blocks().stream().noneMatch(CoverPage.class::isInstance))
			logo();
		for (int i = 0; i < document.blocks().size(); i++)
			write(document.blocks().get(i), i + 1 < document.blocks().size() ? document.blocks().get(i + 1) : null);
		if (document.blocks().isEmpty())
			paragraph("Text_20_body", List.of());
		var content = OdfPackage.document("content");
		content.open("office:automatic-styles").newLine().raw(styles.xml()).close("office:automatic-styles").newLine();
		content.open("office:body").open("office:text");
		content.open("text:sequence-decls");
		for (String sequence : List.of("Tableau", "Figure"))
			content.single("text:sequence-decl", "text:display-outline-level", "0", "text:name", sequence);
		content.close("text:sequence-decls").newLine().raw(xml.toString());
		return content.close("office:text").close("office:body").close("office:document-content").toString();
	}

	/** The pictures that the text shows, by the names of their parts. */
	Map<String, byte[]> pictures() {
		return pictures;
	}

	private void write(Block block, Block next) throws IOException {
		switch (block) {
			case Paragraph paragraph when paragraph.announces(next) -> paragraph(kept(style(paragraph.role())), paragraph.inlines());
			case Paragraph paragraph -> paragraph(style(paragraph.role()), paragraph.inlines());
			case ItemList list -> list(list);
			case Heading heading -> heading(heading);
			case Table table -> table(table);
			case Figure figure -> figure(figure);
			case Note note -> note(note);
			case CoverPage cover -> cover(cover);
			case TableOfContents contents -> contents(contents);
			case PageBreak pageBreak -> pages.add(pageBreak);
		}
	}

	private void paragraph(String style, List<Inline> inlines) {
		xml.open("text:p", "text:style-name", pages.style(style));
		OdtText.write(xml, inlines);
		xml.close("text:p").newLine();
	}

	/** The same style, kept on the page of what follows; what begins a page gets a style of its own anyway. */
	private String kept(String style) {
		return pages.pending() ? style : styles.named("paragraph", "<style:paragraph-properties fo:keep-with-next=\"always\"/>", "style:parent-style-name", style);
	}

	private void line(String style, String text) {
		paragraph(style, List.of(Text.of(text)));
	}

	/** A page that is due begins with a paragraph of its own: styles of lists and tables cannot bring it everywhere. */
	private void beginPage() {
		if (pages.pending())
			paragraph("Petits_20_caracteres", List.of());
	}

	private void list(ItemList list) {
		beginPage();
		OdtLists.write(xml, list, "Element_20_de_20_liste");
	}

	private void heading(Heading heading) {
		String anchor = outline.entries().get(headings++).anchor();
		xml.open("text:h", "text:style-name", pages.style("Heading_20_" + heading.level()), "text:outline-level", String.valueOf(heading.level()));
		xml.single("text:bookmark-start", "text:name", anchor);
		OdtText.characters(xml, heading.text());
		xml.single("text:bookmark-end", "text:name", anchor).close("text:h").newLine();
	}

	private void table(Table table) {
		if (!table.caption().isEmpty())
			caption("Table", "Tableau", ++captionedTables, table.caption());
		beginPage();
		tables.write(table, pages.textWidth());
		// two tables in a row would become one
		paragraph("Petits_20_caracteres", List.of());
	}

	private void caption(String style, String sequence, int number, String text) {
		xml.open("text:p", "text:style-name", pages.style(style)).text(sequence + "\u00A0");
		xml.element("text:sequence", String.valueOf(number), "text:ref-name", "ref" + sequence + (number - 1), "text:name", sequence, "text:formula",
				"ooow:" + sequence + "+1", "style:num-format", "1");
		OdtText.characters(xml, ". " + text);
		xml.close("text:p").newLine();
	}

	private void figure(Figure figure) throws IOException {
		if (figure.png().length == 0)
			line("Paragraphe_20_image", "[" + figure.alternativeText() + "]");
		else
			picture("Paragraphe_20_image", figure.png(), figure.alternativeText(), figure.millimetres());
		if (!figure.caption().isEmpty())
			caption("Figure", "Figure", ++captionedFigures, figure.caption());
	}

	private void logo() throws IOException {
		if (theme.logo().isPresent())
			picture("Logo", theme.logo().get().png(), theme.logo().get().alternativeText(), theme.logo().get().millimetres());
	}

	private void picture(String style, byte[] png, String alternativeText, int millimetres) throws IOException {
		PngSize size = PngSize.fitted(png, millimetres);
		String name = "contenu" + (pictures.size() + 1);
		pictures.put("Pictures/" + name + ".png", png);
		xml.open("text:p", "text:style-name", pages.style(style));
		xml.open("draw:frame", "draw:name", name, "text:anchor-type", "as-char", "svg:width", length(size.width()), "svg:height", length(size.height()));
		xml.single("draw:image", "xlink:href", "Pictures/" + name + ".png", "xlink:type", "simple", "xlink:show", "embed", "xlink:actuate", "onLoad",
				"draw:mime-type", "image/png");
		xml.element("svg:title", alternativeText).close("draw:frame").close("text:p").newLine();
	}

	private static String length(double millimetres) {
		return String.format(Locale.ROOT, "%.2fmm", millimetres);
	}

	private void note(Note note) {
		String style = style(note.kind());
		if (!note.label().isEmpty())
			paragraph(style, List.of(Text.bold(note.label())));
		for (Prose prose : note.content())
			switch (prose) {
				case Paragraph text -> paragraph(style, text.inlines());
				case ItemList list -> {
					beginPage();
					OdtLists.write(xml, list, style);
				}
			}
	}

	private void cover(CoverPage cover) throws IOException {
		pages.beginCover();
		logo();
		line("Title", cover.title());
		if (!cover.subtitle().isEmpty())
			line("Subtitle", cover.subtitle());
		cover.lines().forEach(text -> line("Ligne_20_de_20_couverture", text));
		pages.endCover();
	}

	/** The page numbers are fields, which the program fills in when it lays the pages out. */
	private void contents(TableOfContents contents) {
		beginPage();
		String name = contents.title().isEmpty() ? "Sommaire" : contents.title();
		xml.open("text:table-of-content", "text:name", name, "text:protected", "false");
		xml.open("text:table-of-content-source", "text:outline-level", String.valueOf(contents.depth()), "text:use-outline-level", "true");
		xml.element("text:index-title-template", contents.title(), "text:style-name", "Contents_20_Heading");
		for (int level = 1; level <= Heading.DEEPEST; level++)
			xml.raw("<text:table-of-content-entry-template text:outline-level=\"" + level + "\" text:style-name=\"Contents_20_" + level
					+ "\"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type=\"right\" style:leader-char=\".\"/>"
					+ "<text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>");
		xml.close("text:table-of-content-source").open("text:index-body").newLine();
		if (!contents.title().isEmpty()) {
			xml.open("text:index-title", "text:name", name + "_titre");
			line("Contents_20_Heading", contents.title());
			xml.close("text:index-title");
		}
		outline.downTo(contents.depth()).forEach(this::entry);
		xml.close("text:index-body").close("text:table-of-content").newLine();
	}

	private void entry(Outline.Entry entry) {
		xml.open("text:p", "text:style-name", "Contents_20_" + entry.level());
		xml.open("text:a", "xlink:type", "simple", "xlink:href", "#" + entry.anchor(), "text:style-name", "Index_20_Link",
				"text:visited-style-name", "Index_20_Link");
		OdtText.characters(xml, entry.text());
		xml.single("text:tab").element("text:bookmark-ref", "", "text:reference-format", "page", "text:ref-name", entry.anchor());
		xml.close("text:a").close("text:p").newLine();
	}

	private static String style(Paragraph.Role role) {
		return switch (role) {
			case BODY -> "Text_20_body";
			case LEAD -> "Chapeau";
			case LABEL -> "Intitule";
			case CENTERED -> "Centre";
			case SMALL -> "Petits_20_caracteres";
			case UNOFFICIAL -> "Non_20_officiel";
		};
	}

	private static String style(Note.Kind kind) {
		return switch (kind) {
			case NOTE -> "Remarque";
			case QUOTE -> "Quotations";
			case UNOFFICIAL -> "Non_20_officiel";
			case WARNING -> "Avertissement";
		};
	}
}
