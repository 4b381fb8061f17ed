// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import fr.referentiel.testing.Project;

/** What only the profile {@code sirius} builds, as far as it can be checked without Sirius. */
class ActivationTest {
	private static final Path BUNDLE = Project.root().resolve("bundles/fr.referentiel.sirius.activation");
	private static final String SITE = "releng/fr.referentiel.sirius.studio";

	@Test
	void everyClassThatSiriusIsToMakeExists() throws Exception {
		Document plugin = read(BUNDLE.resolve("plugin.xml"));
		List<String> classes = new ArrayList<>();
		all(plugin, "component").forEach(e -> classes.add(e.getAttribute("class")));
		all(plugin, "javaActions").forEach(e -> classes.add(e.getAttribute("actionClass")));
		assertEquals(2, classes.size());
		for (String name : classes) {
			assertTrue(Files.isRegularFile(BUNDLE.resolve("src/" + name.replace('.', '/') + ".java")), name);
		}
	}

	/** Sirius leaves an unknown action out without a word, and a double click would do nothing. */
	@Test
	void everyActionOfTheDescriptionIsOneThatTheBundleOffers() throws Exception {
		Set<String> offered = new TreeSet<>();
		all(read(BUNDLE.resolve("plugin.xml")), "javaActions").forEach(e -> offered.add(e.getAttribute("id")));
		Set<String> asked = new TreeSet<>();
		Odesign.read().elements().stream().filter(e -> Odesign.type(e).equals("ExternalJavaAction")).forEach(e -> asked.add(e.getAttribute("id")));
		assertEquals(offered, asked);
	}

	@Test
	void theActivatorRegistersTheDescriptionThatIsThere() throws Exception {
		String activator = Files.readString(BUNDLE.resolve("src/fr/referentiel/sirius/activation/Activator.java"));
		Path description = Odesign.bundle().getParent().relativize(Odesign.file());
		assertTrue(activator.contains("\"" + description.toString().replace('\\', '/') + "\""), description.toString());
	}

	@Test
	void theProfileNamesEveryPlaceOfSiriusByAPropertyAndBuildsWhatIsThere() throws Exception {
		Element profile = all(read(Project.root().resolve("pom.xml")), "profile").stream()
				.filter(p -> all(p, "id").get(0).getTextContent().equals("sirius")).findFirst().orElseThrow();
		List<Element> places = all(profile, "url");
		assertEquals(7, places.size());
		for (Element place : places) {
			String property = place.getTextContent().replaceAll("^\\$\\{(.*)\\}$", "$1");
			assertTrue(all(profile, property).get(0).getTextContent().startsWith("https://download.eclipse.org/"), property);
		}
		List<String> modules = all(profile, "module").stream().map(Element::getTextContent).toList();
		assertTrue(modules.containsAll(List.of("bundles/" + BUNDLE.getFileName(), "features/fr.referentiel.sirius.feature", SITE)), modules.toString());
		for (String module : modules) {
			assertTrue(Files.isRegularFile(Project.root().resolve(module).resolve("pom.xml")), module);
		}
	}

	@Test
	void theStudioWithSiriusIsTheStudioAndOneFeatureMore() throws Exception {
		List<String> plain = lines(Project.root().resolve("releng/fr.referentiel.studio/fr.referentiel.studio.product"));
		List<String> withSirius = lines(Project.root().resolve(SITE).resolve("fr.referentiel.sirius.product"));
		assertTrue(withSirius.removeIf(line -> line.contains("\"fr.referentiel.sirius.feature\"")));
		withSirius.replaceAll(line -> line.replace("Référentiel Studio avec Sirius", "Référentiel Studio").replace("fr.referentiel.sirius.product", "fr.referentiel.studio.product"));
		assertEquals(plain, withSirius);
		List<String> held = all(read(Project.root().resolve("features/fr.referentiel.sirius.feature/feature.xml")), "plugin").stream().map(e -> e.getAttribute("id")).toList();
		assertEquals(List.of("fr.referentiel.sirius", "fr.referentiel.sirius.activation"), held);
	}

	private static List<String> lines(Path file) throws Exception {
		return new ArrayList<>(Files.readAllLines(file));
	}

	private static Document read(Path xml) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(xml.toFile());
	}

	private static List<Element> all(Document document, String name) {
		return all(document.getDocumentElement(), name);
	}

	private static List<Element> all(Element element, String name) {
		NodeList found = element.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
	}
}
