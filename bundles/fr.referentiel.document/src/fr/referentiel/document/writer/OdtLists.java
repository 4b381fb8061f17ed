// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import fr.referentiel.document.content.ItemList;

/** The lists of an OpenDocument text; each numbered list begins at its first number. */
final class OdtLists {

	private OdtLists() {
	}

	/** @param style that of the paragraphs of its items */
	static void write(Markup xml, ItemList list, String style) {
		xml.open("text:list", "text:style-name", list.ordered() ? "Numbering_20_1" : "List_20_1");
		for (var item : list.items()) {
			xml.open("text:list-item").open("text:p", "text:style-name", style);
			OdtText.write(xml, item.inlines());
			xml.close("text:p");
			item.nested().ifPresent(nested -> write(xml, nested, style));
			xml.close("text:list-item");
		}
		xml.close("text:list").newLine();
	}
}
