// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One cell of a table.
 *
 * @param content running text, may be empty
 * @param colspan columns it covers, at least 1
 * @param rowspan rows it covers, at least 1
 * @param header  whether it names its row or its column, for readers who hear the table
 */
public record TableCell(List<Prose> content, int colspan, int rowspan, boolean header, Alignment alignment, Shading shading) {

	/** Where the text stands in the width of the cell. */
	public enum Alignment {
		START, CENTER, END
	}

	/** What the ground of the cell tells; never the only sign of it. */
	public enum Shading {
		NONE, HEADER, SECTION, MUTED, HIGHLIGHT, UNOFFICIAL
	}

	public TableCell {
		content = List.copyOf(content);
		if (colspan < 1 || rowspan < 1)
			throw new IllegalArgumentException("spans begin at 1: " + colspan + " x " + rowspan);
	}

	public static TableCell of(List<? extends Prose> content) {
		return new TableCell(List.copyOf(content), 1, 1, false, Alignment.START, Shading.NONE);
	}

	public static TableCell of(String text) {
		return of(text.isEmpty() ? List.of() : List.of(Paragraph.of(text)));
	}

	/** A cell that names a column, or a row when it stands in the body. */
	public static TableCell header(String text) {
		return of(text).asHeader();
	}

	public TableCell asHeader() {
		return new TableCell(content, colspan, rowspan, true, alignment, shading == Shading.NONE ? Shading.HEADER : shading);
	}

	public TableCell spanning(int columns, int rows) {
		return new TableCell(content, columns, rows, header, alignment, shading);
	}

	public TableCell aligned(Alignment other) {
		return new TableCell(content, colspan, rowspan, header, other, shading);
	}

	public TableCell shaded(Shading other) {
		return new TableCell(content, colspan, rowspan, header, alignment, other);
	}

	/** Its characters, styles forgotten; each paragraph and item on a line of its own. */
	public String plain() {
		return content.stream().map(Prose::plain).collect(Collectors.joining("\n"));
	}

	public TableCell withContent(List<Prose> other) {
		return new TableCell(other, colspan, rowspan, header, alignment, shading);
	}
}
