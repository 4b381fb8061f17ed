// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Small things that merging styles asks of XML trees. */
final class Xml {

	private Xml() {
	}

	/** A style sheet of this package; no other text is read here. */
	static Document parsed(String own) {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(own.getBytes(StandardCharsets.UTF_8)));
		} catch (SAXException | IOException | ParserConfigurationException impossible) {
			throw new IllegalStateException("the styles of this bundle are well-formed", impossible);
		}
	}

	static byte[] bytes(Document document) {
		try {
			document.setXmlStandalone(true);
			var transformer = TransformerFactory.newInstance().newTransformer();
			transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
			var out = new ByteArrayOutputStream();
			transformer.transform(new DOMSource(document), new StreamResult(out));
			return out.toByteArray();
		} catch (TransformerException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The elements right below, of any name. */
	static List<Element> children(Element parent) {
		var children = new ArrayList<Element>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element element)
				children.add(element);
		return children;
	}

	/** The first element right below of this local name; null for none. */
	static Element child(Element parent, String localName) {
		return children(parent).stream().filter(child -> child.getLocalName().equals(localName)).findFirst().orElse(null);
	}

	/** All elements below of this local name, in the order of the text. */
	static List<Element> descendants(Element parent, String localName) {
		var found = new ArrayList<Element>();
		var nodes = parent.getElementsByTagNameNS("*", localName);
		for (int i = 0; i < nodes.getLength(); i++)
			found.add((Element) nodes.item(i));
		return found;
	}
}
