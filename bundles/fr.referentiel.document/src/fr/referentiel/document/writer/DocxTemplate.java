// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import fr.referentiel.document.theme.Template;

/**
 * The styles of a Word template, made to be called as the writer calls its own.
 * <p>
 * Styles are matched by name, for their identifiers depend on the language of Word: « heading 1 » is Heading1 here and Titre1 there. What the
 * template lacks comes from the writer's styles. Numbering of the template's styles is left out: it belongs to lists that are not taken over.
 */
final class DocxTemplate {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final List<String> REFERENCES = List.of("basedOn", "next", "link");

	private final Document styles;

	DocxTemplate(Template template, String own) {
		this.styles = template.xml("word/styles.xml");
		Element root = styles.getDocumentElement();
		for (Element numbering : Xml.descendants(root, "numPr"))
			numbering.getParentNode().removeChild(numbering);
		Map<String, Element> theirs = new HashMap<>();
		Xml.children(root).stream().filter(DocxTemplate::isStyle).forEach(style -> theirs.putIfAbsent(key(style), style));
		for (Element ours : Xml.children(Xml.parsed(own).getDocumentElement()))
			if (isStyle(ours)) {
				Element match = theirs.get(key(ours));
				if (match == null)
					add(ours);
				else
					rename(match, id(ours));
			}
	}

	byte[] bytes() {
		return Xml.bytes(styles);
	}

	private static boolean isStyle(Element element) {
		return element.getLocalName().equals("style");
	}

	private static String key(Element style) {
		Element name = Xml.child(style, "name");
		return style.getAttributeNS(W, "type") + " " + (name == null ? id(style) : name.getAttributeNS(W, "val")).toLowerCase(Locale.ROOT);
	}

	private static String id(Element style) {
		return style.getAttributeNS(W, "styleId");
	}

	private void add(Element ours) {
		free(id(ours));
		var added = (Element) styles.importNode(ours, true);
		// the template says which styles are the default ones
		added.removeAttributeNS(W, "default");
		styles.getDocumentElement().appendChild(added);
	}

	private void rename(Element style, String id) {
		if (!id(style).equals(id)) {
			free(id);
			call(style, id);
		}
	}

	/** Takes an identifier away from the style that has it. */
	private void free(String id) {
		Xml.children(styles.getDocumentElement()).stream().filter(style -> isStyle(style) && id(style).equals(id)).findFirst()
				.ifPresent(style -> call(style, id + "-modele"));
	}

	private void call(Element style, String id) {
		String former = id(style);
		style.setAttributeNS(W, "w:styleId", id);
		for (String reference : REFERENCES)
			for (Element element : Xml.descendants(styles.getDocumentElement(), reference))
				if (element.getAttributeNS(W, "val").equals(former))
					element.setAttributeNS(W, "w:val", id);
	}
}
