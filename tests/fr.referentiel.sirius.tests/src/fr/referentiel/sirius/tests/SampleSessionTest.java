// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import fr.referentiel.testing.Project;

/** The sample project holds a session that names a text and a viewpoint that exist. */
class SampleSessionTest {
	@Test
	void theSampleOpensAShippedTextWithOurViewpoint() throws Exception {
		Path aird = Project.models().resolve("mos/mos.aird");
		Document session = read(aird);
		String text = session.getElementsByTagName("semanticResources").item(0).getTextContent();
		assertTrue(Files.readString(aird.resolveSibling(text)).contains("référentiel"), text);
		String href = ((Element) session.getElementsByTagName("viewpoint").item(0)).getAttribute("href");
		String[] parts = href.split("#");
		assertEquals("platform:/plugin/fr.referentiel.sirius/description/" + Odesign.file().getFileName(), parts[0]);
		assertNotNull(Odesign.read().at(parts[1]));
		Element analysis = (Element) session.getElementsByTagName("viewpoint:DAnalysis").item(0);
		assertEquals(analysis.getAttribute("selectedViews"), ((Element) session.getElementsByTagName("ownedViews").item(0)).getAttribute("uid"));
	}

	/** No nature: the one of Sirius would open the whole référentiel once for each of its files, and be unknown where there is no Sirius. */
	@Test
	void theFolderOfTheSampleIsAProjectOfNoNature() throws Exception {
		Document description = read(Project.models().resolve("mos/.project"));
		assertEquals("mos", description.getElementsByTagName("name").item(0).getTextContent());
		assertEquals(0, description.getElementsByTagName("nature").getLength());
	}

	private static Document read(Path xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(xml.toFile());
	}
}
