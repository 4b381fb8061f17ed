// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.referentiel.document.Typographie;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.CellValue;
import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Figure;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.LineBreak;
import fr.referentiel.document.content.Link;
import fr.referentiel.document.content.Note;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetRow;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.content.Text;
import fr.referentiel.document.content.Workbook;

/**
 * Applies the typography of a document's language to all its texts: the one place where writers get it from.
 * <p>
 * Characters that no XML file can hold go away too, and links to headings that are not there become plain words.
 * Codes, formulas, cells to be filled in and the lists of their allowed values keep their characters.
 */
final class Typesetting {

	private static final Pattern UNPRINTABLE = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final UnaryOperator<String> typography;
	private final Set<String> anchors;

	private Typesetting(UnaryOperator<String> typography, Set<String> anchors) {
		this.typography = typography;
		this.anchors = anchors;
	}

	static Document typeset(Document document) {
		var typesetting = of(document.language(), anchors(document));
		var blocks = document.blocks().stream().map(typesetting::block).toList();
		return new Document(typesetting.text(document.title()), document.language(), document.metadata(), blocks);
	}

	static Workbook typeset(Workbook workbook) {
		var typesetting = of(workbook.language(), Set.of());
		var sheets = workbook.sheets().stream().map(typesetting::sheet).toList();
		return new Workbook(typesetting.text(workbook.title()), workbook.language(), workbook.metadata(), sheets);
	}

	private static Set<String> anchors(Document document) {
		return document.blocks().stream().filter(Heading.class::isInstance).map(block -> ((Heading) block).anchor()).collect(Collectors.toSet());
	}

	private static Typesetting of(String language, Set<String> anchors) {
		boolean french = language.equals("fr") || language.startsWith("fr-");
		return new Typesetting(french ? Typographie::soignee : UnaryOperator.identity(), anchors);
	}

	private String text(String text) {
		return typography.apply(printable(text));
	}

	/** Without the characters that XML 1.0 has no place for: most control characters, and halves of surrogate pairs. */
	private static String printable(String text) {
		return text.chars().allMatch(Typesetting::isPrintable) ? text : UNPRINTABLE.matcher(text).replaceAll("");
	}

	/** Of the characters that texts are mostly made of. */
	private static boolean isPrintable(int c) {
		return c >= 0x20 && c < Character.MIN_SURROGATE || c == '\n' || c == '\t';
	}

	private Block block(Block block) {
		return switch (block) {
			case Prose prose -> prose(prose);
			case Heading heading -> new Heading(heading.level(), text(heading.text()), heading.anchor());
			case Table table -> new Table(text(table.caption()), table.columnWidths(), rows(table.header()), rows(table.body()));
			case Figure figure -> new Figure(text(figure.alternativeText()), text(figure.caption()), figure.picture(), figure.millimetres());
			case Note note -> new Note(note.kind(), text(note.label()), note.content().stream().map(this::prose).toList());
			case CoverPage cover -> new CoverPage(text(cover.title()), text(cover.subtitle()), cover.lines().stream().map(this::text).toList());
			case TableOfContents contents -> new TableOfContents(text(contents.title()), contents.depth());
			case PageBreak pageBreak -> pageBreak;
		};
	}

	private Prose prose(Prose prose) {
		return switch (prose) {
			case Paragraph paragraph -> new Paragraph(inlines(paragraph.inlines()), paragraph.role());
			case ItemList list -> list(list);
		};
	}

	private ItemList list(ItemList list) {
		return new ItemList(list.ordered(),
				list.items().stream().map(item -> new ItemList.Item(inlines(item.inlines()), item.nested().map(this::list))).toList());
	}

	private List<Inline> inlines(List<Inline> inlines) {
		return inlines.stream().map(this::inline).toList();
	}

	private Inline inline(Inline inline) {
		return switch (inline) {
			case Text text -> text.withValue(text.code() ? printable(text.value()) : text(text.value()));
			case Link link -> link.inside() && !anchors.contains(link.anchor()) ? Text.of(text(link.text())) : link.withText(text(link.text()));
			case LineBreak lineBreak -> lineBreak;
		};
	}

	private List<TableRow> rows(List<TableRow> rows) {
		return rows.stream().map(row -> new TableRow(row.cells().stream().map(this::cell).toList(), row.millimetres())).toList();
	}

	private TableCell cell(TableCell cell) {
		return cell.withContent(cell.content().stream().map(this::prose).toList());
	}

	private Sheet sheet(Sheet sheet) {
		return new Sheet(sheet.name(), sheet.columnWidths(), sheet.rows().stream().map(this::row).toList(), sheet.merged(),
				sheet.print().headed(text(sheet.print().header())).footed(text(sheet.print().footer())), sheet.frozen(), sheet.locked(), sheet.validations(), sheet.names());
	}

	private SheetRow row(SheetRow row) {
		return new SheetRow(row.cells().stream().map(this::cell).toList(), row.height());
	}

	private Cell cell(Cell cell) {
		return cell.value() instanceof CellValue.Words words
				? cell.withValue(new CellValue.Words(cell.input() ? printable(words.text()) : text(words.text())))
				: cell;
	}
}
