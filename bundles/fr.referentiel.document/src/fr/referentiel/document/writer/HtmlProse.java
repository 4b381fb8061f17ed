// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.List;

import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.LineBreak;
import fr.referentiel.document.content.Link;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Text;

/** Running text as HTML. */
final class HtmlProse {

	private HtmlProse() {
	}

	static void write(Markup page, Prose prose) {
		switch (prose) {
			case Paragraph paragraph -> {
				page.open("p", "class", name(paragraph.role()));
				inlines(page, paragraph.inlines());
				page.close("p");
			}
			case ItemList list -> list(page, list);
		}
	}

	static void inlines(Markup page, List<Inline> inlines) {
		for (Inline inline : inlines)
			switch (inline) {
				case Text text -> text(page, text);
				case Link link -> page.element("a", link.text(), "href", link.target());
				case LineBreak lineBreak -> page.single("br");
			}
	}

	static String name(Paragraph.Role role) {
		return switch (role) {
			case BODY -> "";
			case LEAD -> "chapeau";
			case LABEL -> "intitule";
			case CENTERED -> "centre";
			case SMALL -> "petit";
			case UNOFFICIAL -> "non-officiel";
		};
	}

	private static void list(Markup page, ItemList list) {
		String element = list.ordered() ? "ol" : "ul";
		page.open(element).newLine();
		for (var item : list.items()) {
			page.open("li");
			inlines(page, item.inlines());
			item.nested().ifPresent(nested -> list(page, nested));
			page.close("li").newLine();
		}
		page.close(element);
	}

	private static void text(Markup page, Text text) {
		if (text.bold())
			page.open("strong");
		if (text.italic())
			page.open("em");
		if (text.code())
			page.open("code");
		page.text(text.value());
		if (text.code())
			page.close("code");
		if (text.italic())
			page.close("em");
		if (text.bold())
			page.close("strong");
	}
}
