// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.candidate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table as comma separated values (RFC 4180), with the separators and the encodings that French spreadsheets write. */
final class CsvTable {
	private static final char BOM = '\uFEFF';

	private final String text;
	private final char separator;
	private final List<List<String>> rows = new ArrayList<>();
	private List<String> row = new ArrayList<>();
	private final StringBuilder cell = new StringBuilder();
	private boolean quoted;

	private CsvTable(String text) {
		this.text = text;
		separator = separator(text);
	}

	/** Its rows; a quote that is never closed ends with the file. */
	static List<List<String>> read(byte[] bytes) {
		String text = decoded(bytes);
		CsvTable table = new CsvTable(!text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text);
		table.scan();
		return table.rows;
	}

	/** UTF-8 where that is what it is; Excel still writes Windows-1252. */
	private static String decoded(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException notUtf8) {
			return new String(bytes, Charset.forName("windows-1252"));
		}
	}

	/** The one that the first line has most of. */
	private static char separator(String text) {
		String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
		char best = ';';
		for (char candidate : new char[] { '\t', ',' }) {
			if (count(first, candidate) > count(first, best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static long count(String line, char c) {
		return line.chars().filter(each -> each == c).count();
	}

	private void scan() {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
				if (doubled) {
					cell.append(text.charAt(++i));
				} else if (c == '"') {
					quoted = false;
				} else {
					cell.append(c);
				}
			} else if (c == '"' && cell.isEmpty()) {
				quoted = true;
			} else if (c == separator) {
				endCell();
			} else if (c == '\n' || c == '\r') {
				i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
				endRow();
			} else {
				cell.append(c);
			}
		}
		if (!cell.isEmpty() || !row.isEmpty()) {
			endRow();
		}
	}

	private void endCell() {
		row.add(cell.toString());
		cell.setLength(0);
	}

	private void endRow() {
		endCell();
		rows.add(row);
		row = new ArrayList<>();
	}
}
