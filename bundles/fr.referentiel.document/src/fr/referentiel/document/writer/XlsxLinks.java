// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xssf.model.ExternalLinksTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExternalReferences;

/**
 * The other files that the formulas of a workbook speak of, {@code '[file.xlsx]Sheet'!A1}: each is declared once, by its name alone, so that the files may
 * move together (ECMA-376 part 1, 18.14).
 */
final class XlsxLinks {
	private static final Pattern LINK = Pattern.compile("'\\[([^\\]]+)\\]((?:[^']|'')+)'!");

	private final XSSFWorkbook file;
	private XSSFWorkbook unread;
	/** The sheets that are spoken of, by file. */
	private final Map<String, Set<String>> sheets = new LinkedHashMap<>();

	XlsxLinks(XSSFWorkbook file) {
		this.file = file;
	}

	/**
	 * Declares what a formula speaks of, before the formula is set.
	 *
	 * @return the formula as the file holds it: other files by their rank. The same formula where it speaks of no other file.
	 */
	String declare(String formula) {
		return LINK.matcher(formula).replaceAll(link -> {
			if (!sheets.containsKey(link.group(1)))
				file.linkExternalWorkbook(link.group(1), unread());
			sheets.computeIfAbsent(link.group(1), k -> new LinkedHashSet<>()).add(link.group(2).replace("''", "'"));
			int rank = List.copyOf(sheets.keySet()).indexOf(link.group(1)) + 1;
			return Matcher.quoteReplacement("'[" + rank + "]" + link.group(2) + "'!");
		});
	}

	/** Names the sheets, and mends what POI leaves: one list of references per file, where the schema has one list of all. */
	void finish() {
		if (sheets.isEmpty())
			return;
		for (ExternalLinksTable link : file.getExternalLinksTable()) {
			var names = link.getCTExternalLink().getExternalBook().addNewSheetNames();
			sheets.get(link.getLinkedFileName()).forEach(name -> names.addNewSheetName().setVal(name));
		}
		merge();
		// nothing is known of the other files here
		file.setForceFormulaRecalculation(true);
	}

	/** POI asks for the other file; it may not exist yet, and nothing is read from it. */
	private XSSFWorkbook unread() {
		if (unread == null)
			unread = new XSSFWorkbook();
		return unread;
	}

	private void merge() {
		try (var cursor = file.getCTWorkbook().newCursor()) {
			CTExternalReferences first = null;
			for (boolean more = cursor.toFirstChild(); more;) {
				if (cursor.getObject() instanceof CTExternalReferences references) {
					if (first == null) {
						first = references;
					} else {
						first.addNewExternalReference().setId(references.getExternalReferenceArray(0).getId());
						// the cursor then stands at what follows
						more = cursor.removeXml() && cursor.currentTokenType().isStart();
						continue;
					}
				}
				more = cursor.toNextSibling();
			}
		}
	}
}
