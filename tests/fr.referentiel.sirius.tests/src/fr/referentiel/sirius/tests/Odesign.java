// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import fr.referentiel.testing.Project;

/** The description of the viewpoint, read as mere XML. */
final class Odesign {
	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	private static final Pattern STEP = Pattern.compile("@(\\w+)\\[name='([^']+)'\\]");

	private final Element root;

	private Odesign(Element root) {
		this.root = root;
	}

	static Odesign read() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return new Odesign(factory.newDocumentBuilder().parse(file().toFile()).getDocumentElement());
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	static Path bundle() {
		return Project.root().resolve("bundles/fr.referentiel.sirius");
	}

	static Path file() {
		return bundle().resolve("description/referentiel.odesign");
	}

	/** All elements, in document order. */
	List<Element> elements() {
		List<Element> all = new ArrayList<>();
		collect(root, all);
		return all;
	}

	private static void collect(Element element, List<Element> into) {
		into.add(element);
		children(element).forEach(child -> collect(child, into));
	}

	static List<Element> children(Element element) {
		List<Element> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element e) {
				children.add(e);
			}
		}
		return children;
	}

	static Stream<Element> children(Element element, String feature) {
		return children(element).stream().filter(child -> child.getNodeName().equals(feature));
	}

	/** The representation of this name. */
	Element representation(String name) {
		return elements().stream().filter(e -> e.getNodeName().equals("ownedRepresentations") && e.getAttribute("name").equals(name)).findFirst().orElseThrow();
	}

	/** The kind of a representation or tool: the local name of its {@code xsi:type}. */
	static String type(Element element) {
		String type = element.getAttributeNS(XSI, "type");
		return type.substring(type.indexOf(':') + 1);
	}

	/** What an EMF path by names leads to, or null. */
	Element at(String path) {
		if (!path.startsWith("//")) {
			return null;
		}
		Element at = root;
		Matcher step = STEP.matcher(path);
		int end = 1;
		while (at != null && step.find(end) && step.start() == end + 1) {
			String feature = step.group(1);
			String name = step.group(2);
			end = step.end();
			at = children(at, feature).filter(c -> c.getAttribute("name").equals(name)).findFirst().orElse(null);
			if (path.startsWith("/@defaultLayer", end)) {
				at = at == null ? null : children(at, "defaultLayer").findFirst().orElse(null);
				end += "/@defaultLayer".length();
			}
		}
		return end == path.length() ? at : null;
	}
}
