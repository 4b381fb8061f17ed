// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import fr.referentiel.document.theme.Template;

/** The styles of an OpenDocument template: its own stand, its pages with heads and feet too, and what it lacks comes from the writer's styles. */
final class OdtTemplate {

	private static final List<String> SECTIONS = List.of("font-face-decls", "styles", "automatic-styles", "master-styles");
	private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
	private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

	private final Template template;
	private final Document styles;

	OdtTemplate(Template template, String own) {
		this.template = template;
		this.styles = template.xml("styles.xml");
		Document ours = Xml.parsed(own);
		for (String section : SECTIONS)
			merge(section, Xml.child(ours.getDocumentElement(), section));
	}

	String xml() {
		return new String(Xml.bytes(styles), StandardCharsets.UTF_8);
	}

	/** Hands on the pictures that the template's heads and feet show. */
	void addPictures(OdfPackage file) {
		for (String name : template.names())
			if (name.matches("Pictures/[\\w.-]+\\.(?i:png|jpe?g|gif)"))
				file.part(name, "image/" + name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).replace("jpg", "jpeg"), template.part(name));
	}

	/** The width of the text on the pages of the template, in millimetres; the standard where it cannot be told. */
	int textWidth(int standard) {
		for (Element master : Xml.descendants(styles.getDocumentElement(), "master-page"))
			if (master.getAttributeNS(STYLE, "name").equals("Standard"))
				for (Element layout : Xml.descendants(styles.getDocumentElement(), "page-layout"))
					if (layout.getAttributeNS(STYLE, "name").equals(master.getAttributeNS(STYLE, "page-layout-name")))
						return width(Xml.child(layout, "page-layout-properties"), standard);
		return standard;
	}

	private static int width(Element properties, int standard) {
		if (properties == null)
			return standard;
		double text = millimetres(properties, "page-width", Double.NaN) - millimetres(properties, "margin-left", millimetres(properties, "margin", 0))
				- millimetres(properties, "margin-right", millimetres(properties, "margin", 0));
		return Double.isNaN(text) || text < 70 ? standard : (int) text;
	}

	private static double millimetres(Element properties, String attribute, double absent) {
		String length = properties.getAttributeNS("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", attribute);
		if (!length.matches("\\d+(\\.\\d+)?(mm|cm|in|pt)"))
			return absent;
		double number = Double.parseDouble(length.substring(0, length.length() - 2));
		return number * switch (length.substring(length.length() - 2)) {
			case "cm" -> 10;
			case "in" -> 25.4;
			case "pt" -> 25.4 / 72;
			default -> 1;
		};
	}

	private void merge(String section, Element ours) {
		Element theirs = Xml.child(styles.getDocumentElement(), section);
		if (theirs == null) {
			theirs = styles.createElementNS(OFFICE, "office:" + section);
			insert(section, theirs);
		}
		Set<String> taken = new HashSet<>();
		Xml.children(theirs).forEach(style -> taken.add(key(style)));
		for (Element style : Xml.children(ours))
			if (taken.add(key(style)))
				theirs.appendChild(styles.importNode(style, true));
	}

	/** The order of the sections is that of the format. */
	private void insert(String section, Element element) {
		Element root = styles.getDocumentElement();
		for (String later : SECTIONS.subList(SECTIONS.indexOf(section) + 1, SECTIONS.size()))
			if (Xml.child(root, later) != null) {
				root.insertBefore(element, Xml.child(root, later));
				return;
			}
		root.appendChild(element);
	}

	/** Two styles of one family, name and kind are one; so are two default styles of a family, and two outlines. */
	private static String key(Element style) {
		String kind = style.getLocalName();
		return kind.equals("outline-style") ? kind : kind + " " + style.getAttributeNS(STYLE, "family") + " " + style.getAttributeNS(STYLE, "name");
	}
}
