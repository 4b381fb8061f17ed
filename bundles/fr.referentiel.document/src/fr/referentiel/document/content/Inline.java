// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;

/** A run of a paragraph, of an item or of a cell. */
public sealed interface Inline permits Text, Link, LineBreak {

	/** The characters of the runs, line breaks as {@code \n}, styles forgotten. */
	static String plain(List<Inline> inlines) {
		var plain = new StringBuilder();
		for (Inline inline : inlines)
			plain.append(switch (inline) {
				case Text text -> text.value();
				case Link link -> link.text();
				case LineBreak lineBreak -> "\n";
			});
		return plain.toString();
	}
}
