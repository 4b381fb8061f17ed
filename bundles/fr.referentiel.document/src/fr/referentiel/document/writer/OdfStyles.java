// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.LinkedHashMap;
import java.util.Map;

/** The automatic styles of one OpenDocument part: those that no user sees by name, each made once. */
final class OdfStyles {

	private final Map<String, String> names = new LinkedHashMap<>();

	/**
	 * The name of the style of these properties, made when it is asked for the first time.
	 *
	 * @param family     {@code paragraph}, {@code table-cell} …
	 * @param attributes further attributes of the style, name and value in turn; those with an empty value are left out
	 * @param properties elements of properties, as XML
	 */
	String named(String family, String properties, String... attributes) {
		var style = new Markup();
		String[] all = new String[attributes.length + 2];
		all[0] = "style:family";
		all[1] = family;
		System.arraycopy(attributes, 0, all, 2, attributes.length);
		style.open("style:style style:name=\"@\"", all).raw(properties).close("style:style");
		return names.computeIfAbsent(style.toString(), key -> "a" + (names.size() + 1));
	}

	/** All of them, as XML. */
	String xml() {
		var xml = new StringBuilder();
		names.forEach((style, name) -> xml.append(style.replaceFirst("@", name)).append('\n'));
		return xml.toString();
	}
}
