// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;

import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.LineBreak;
import fr.referentiel.document.content.Link;
import fr.referentiel.document.content.Text;

/** The characters of OpenDocument paragraphs. */
final class OdtText {

	private OdtText() {
	}

	static void write(Markup xml, List<Inline> inlines) {
		for (Inline inline : inlines)
			switch (inline) {
				case Text text -> write(xml, text);
				case Link link -> {
					xml.open("text:a", "xlink:type", "simple", "xlink:href", link.target(), "text:style-name", "Internet_20_link");
					characters(xml, link.text());
					xml.close("text:a");
				}
				case LineBreak lineBreak -> xml.single("text:line-break");
			}
	}

	private static void write(Markup xml, Text text) {
		int spans = span(xml, text.bold(), "Strong_20_Emphasis") + span(xml, text.italic(), "Emphasis") + span(xml, text.code(), "Source_20_Text");
		characters(xml, text.value());
		for (int i = 0; i < spans; i++)
			xml.close("text:span");
	}

	private static int span(Markup xml, boolean wanted, String style) {
		if (wanted)
			xml.open("text:span", "text:style-name", style);
		return wanted ? 1 : 0;
	}

	/** White space is collapsed by who reads: spaces that follow another, or begin the run, are elements. */
	static void characters(Markup xml, String text) {
		String[] parts = text.replace('\n', ' ').split("\t", -1);
		for (int i = 0; i < parts.length; i++) {
			if (i > 0)
				xml.single("text:tab");
			spaced(xml, parts[i]);
		}
	}

	private static void spaced(Markup xml, String text) {
		int from = 0;
		for (int at = text.indexOf("  "); at >= 0; at = text.indexOf("  ", from)) {
			int end = at + 1;
			while (end < text.length() && text.charAt(end) == ' ')
				end++;
			xml.text(text.substring(from, at + 1)).single("text:s", "text:c", String.valueOf(end - at - 1));
			from = end;
		}
		xml.text(text.substring(from));
	}
}
