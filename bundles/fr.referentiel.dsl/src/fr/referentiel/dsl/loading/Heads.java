// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of a text say of it, read without parsing it, so that looking for a référentiel does not read a whole library.
 *
 * @param code    the code of the référentiel it begins or continues, or null
 * @param imports the codes of those it imports
 */
record Heads(String code, List<String> imports) {
	private static final Pattern HEAD = Pattern.compile("^\\s*(?:suite\\s+)?r[ée]f[ée]rentiel\\s+([\\p{L}\\p{N}_.-]+)");
	private static final Pattern IMPORT = Pattern.compile("^\\s*importe\\s+([\\p{L}\\p{N}_.-]+)");
	/** Lines of comments and imports that may come before a head. */
	private static final int LINES = 400;

	static Heads of(Iterator<String> lines) {
		List<String> imports = new ArrayList<>();
		for (int i = 0; lines.hasNext() && i < LINES; i++) {
			String line = Normalizer.normalize(lines.next(), Normalizer.Form.NFC);
			Matcher imported = IMPORT.matcher(line);
			if (imported.find()) {
				imports.add(imported.group(1));
			}
			Matcher head = HEAD.matcher(line);
			if (head.find()) {
				return new Heads(head.group(1), imports); // imports come first
			}
		}
		return new Heads(null, imports);
	}
}
