// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** One XML part of a file, asked by XPath; the prefixes of Office files are left out of the questions. */
record Parts(Document document) {

	static Parts xml(String xml) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		return new Parts(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
	}

	/** The parts of a zip file by name, in its order. */
	static Map<String, byte[]> unzip(byte[] zip) throws IOException {
		var parts = new LinkedHashMap<String, byte[]>();
		try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
				parts.put(entry.getName(), in.readAllBytes());
		}
		return parts;
	}

	/** A part of an Office file, without the prefixes of its elements and attributes. */
	static Parts of(byte[] zip, String name) throws Exception {
		String xml = new String(unzip(zip).get(name), StandardCharsets.UTF_8);
		return xml(xml.replaceAll("(</?)[a-z]+:", "$1").replaceAll(" [a-wyz]+:([a-zA-Z]+=\")", " $1"));
	}

	/** The text of the first node found; empty for none. */
	String text(String xpath) throws XPathExpressionException {
		return XPathFactory.newInstance().newXPath().evaluate(xpath, document);
	}

	int count(String xpath) throws XPathExpressionException {
		return elements(xpath).size();
	}

	List<Element> elements(String xpath) throws XPathExpressionException {
		var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
		var elements = new ArrayList<Element>();
		for (int i = 0; i < found.getLength(); i++)
			elements.add((Element) found.item(i));
		return elements;
	}
}
