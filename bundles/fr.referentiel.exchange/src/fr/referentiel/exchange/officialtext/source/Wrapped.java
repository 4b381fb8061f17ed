// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.source;

import java.util.List;

/** Lines set in one column, gathered into passages: bullets and codes begin one, and so does a line after one that ended. */
final class Wrapped {
	private Wrapped() {
	}

	/** @param page the width that lines have at least when there are few of them */
	static List<Passage> passages(List<Fragment> lines, int page) {
		WrapRule wrap = WrapRule.of(lines.stream().map(Fragment::text).toList(), page);
		Passages passages = new Passages();
		for (Fragment line : lines) {
			boolean coded = CodePattern.head(line.text()) != null || CodePattern.alone(line.text());
			if (passages.isOpen() && (coded || !wrap.goesOn(passages.last().text(), line.text()))) {
				passages.end();
			}
			passages.add(line, false);
		}
		return passages.all();
	}
}
