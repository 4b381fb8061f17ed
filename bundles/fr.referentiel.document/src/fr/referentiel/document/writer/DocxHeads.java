// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import fr.referentiel.document.theme.Template;

/**
 * The head and the foot of the pages of a Word template, those of its last section that stand on all pages but the first.
 * <p>
 * They bring their PNG and JPEG pictures; whatever else they take from other parts or files is left out.
 */
final class DocxHeads {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final List<String> STYLED = List.of("pStyle", "rStyle", "tblStyle");

	private final Template template;
	private final XWPFDocument file;

	/** @param file whose styles are those of the template already */
	DocxHeads(Template template, XWPFDocument file) {
		this.template = template;
		this.file = file;
	}

	/** The name of the part that is the template's {@code header} or {@code footer}; empty where it has none. */
	Optional<String> part(String kind) {
		return Xml.descendants(template.xml("word/document.xml").getDocumentElement(), kind + "Reference").reversed().stream()
				.filter(reference -> reference.getAttributeNS(W, "type").equals("default"))
				.map(reference -> related("word/_rels/document.xml.rels").get(reference.getAttributeNS(R, "id")))
				.filter(part -> part != null && template.names().contains(part)).findFirst();
	}

	/** Makes a head or foot what the template's part says. */
	void fill(XWPFHeaderFooter target, String part) throws IOException {
		Document content = template.xml(part);
		Map<String, String> pictures = related(part.replaceFirst("([^/]+)$", "_rels/$1.rels"));
		for (Element element : Xml.descendants(content.getDocumentElement(), "*"))
			settle(element, pictures, target);
		try {
			var in = new ByteArrayInputStream(Xml.bytes(content));
			target.setHeaderFooter(content.getDocumentElement().getLocalName().equals("hdr") ? HdrDocument.Factory.parse(in).getHdr()
					: FtrDocument.Factory.parse(in).getFtr());
		} catch (XmlException impossible) {
			throw new IOException("it was well-formed a moment ago", impossible);
		}
	}

	private void settle(Element element, Map<String, String> pictures, XWPFHeaderFooter target) throws IOException {
		if (STYLED.contains(element.getLocalName()))
			element.setAttributeNS(W, "w:val", style(element.getAttributeNS(W, "val")));
		for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
			Attr attribute = (Attr) element.getAttributes().item(i);
			if (!R.equals(attribute.getNamespaceURI()))
				continue;
			Optional<String> id = picture(pictures.get(attribute.getValue()), target);
			if (id.isPresent())
				attribute.setValue(id.get());
			else if (element.getLocalName().equals("hyperlink"))
				element.removeAttributeNode(attribute);
			else if (element.getParentNode() != null)
				leaveOut(element);
		}
	}

	/** A picture or an object without what it shows is nothing: its whole frame goes. */
	private static void leaveOut(Element element) {
		Element frame = element;
		for (Element at = element; at.getParentNode() instanceof Element parent; at = parent)
			if (List.of("drawing", "pict", "object").contains(at.getLocalName()))
				frame = at;
		frame.getParentNode().removeChild(frame);
	}

	private Optional<String> picture(String part, XWPFHeaderFooter target) throws IOException {
		if (part == null || !part.matches("(?i).*\\.(png|jpe?g)") || template.part(part) == null)
			return Optional.empty();
		try {
			return Optional.of(target.addPictureData(template.part(part), part.toLowerCase(Locale.ROOT).endsWith("png") ? PictureType.PNG : PictureType.JPEG));
		} catch (InvalidFormatException refused) {
			throw new IOException(refused);
		}
	}

	/** What the style of the template is called here. */
	private String style(String theirs) {
		return Xml.descendants(template.xml("word/styles.xml").getDocumentElement(), "style").stream()
				.filter(style -> style.getAttributeNS(W, "styleId").equals(theirs)).map(style -> Xml.child(style, "name")).filter(name -> name != null)
				.map(name -> file.getStyles().getStyleWithName(name.getAttributeNS(W, "val"))).filter(style -> style != null).map(XWPFStyle::getStyleId)
				.findFirst().orElse(theirs);
	}

	/** The parts that a part speaks of, by the names it gives them. */
	private Map<String, String> related(String relations) {
		var parts = new HashMap<String, String>();
		if (template.part(relations) != null)
			for (Element relation : Xml.descendants(template.xml(relations).getDocumentElement(), "Relationship"))
				if (!relation.getAttribute("TargetMode").equals("External"))
					parts.put(relation.getAttribute("Id"), relation.getAttribute("Target").startsWith("/") ? relation.getAttribute("Target").substring(1)
							: "word/" + relation.getAttribute("Target"));
		return parts;
	}
}
