// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;

/**
 * A spreadsheet file.
 *
 * @param title    the title shown in the properties of the file, never blank
 * @param language a BCP 47 tag such as {@code fr-FR}
 * @param sheets   at least one, with different names
 */
public record Workbook(String title, String language, Metadata metadata, List<Sheet> sheets) {

	public Workbook {
		sheets = List.copyOf(sheets);
		if (title.isBlank())
			throw new IllegalArgumentException("a workbook needs a title");
		if (sheets.isEmpty())
			throw new IllegalArgumentException("a workbook needs a sheet");
		if (sheets.stream().map(sheet -> sheet.name().toLowerCase()).distinct().count() < sheets.size())
			throw new IllegalArgumentException("two sheets of one name");
	}

	/** A workbook in French without further metadata. */
	public static Workbook french(String title, List<Sheet> sheets) {
		return new Workbook(title, Document.FRENCH, Metadata.NONE, sheets);
	}

	public Workbook withMetadata(Metadata other) {
		return new Workbook(title, language, other, sheets);
	}
}
