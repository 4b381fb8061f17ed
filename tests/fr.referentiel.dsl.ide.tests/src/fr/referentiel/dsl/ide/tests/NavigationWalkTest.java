// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.model.Element;

/** Over all that is written in a shipped référentiel: each word of the language and each name has its card, each reference leads somewhere, and its target leads back. */
class NavigationWalkTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "mos", "sio" })
	void everyWordAndEveryNameHasItsCard(String model) {
		List<String> without = new ArrayList<>();
		int[] asked = { 0 };
		try (Workshop workshop = workshop(model)) {
			for (Written file : Written.models("commun", model)) {
				List<INode> places = new ArrayList<>(file.keywords());
				places.addAll(file.names());
				places.addAll(file.references());
				for (INode place : places) {
					Hover hover = hover(workshop, file, place);
					asked[0]++;
					if (hover == null || hover.getContents().getRight().getValue().isBlank() || !inside(hover, file, place)) {
						without.add(file.shown(place) + " " + hover);
					}
				}
			}
		}
		assertEquals(List.of(), without);
		assertTrue(asked[0] > 300, () -> asked[0] + " places only");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mos", "sio" })
	void everyReferenceLeadsToAnElementThatLeadsBackToIt(String model) {
		List<Written> files = Written.models("commun", model);
		Map<String, Set<String>> led = new HashMap<>();
		List<String> lost = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		try (Workshop workshop = workshop(model)) {
			for (Written file : files) {
				assertEquals(namedBy(file), file.references().size(), file.name());
				for (INode reference : file.references()) {
					List<? extends Location> found = definition(workshop, file, reference);
					if (found.size() != 1) {
						lost.add(file.shown(reference) + " " + found);
					} else {
						led.computeIfAbsent(shown(found.get(0)), k -> new TreeSet<>()).add(shown(file, reference));
					}
				}
			}
			for (Written file : files) {
				for (INode code : file.names()) {
					Set<String> expected = led.getOrDefault(shown(file, code), Set.of());
					Set<String> back = back(workshop, file, code);
					boolean suite = NodeModelUtils.findActualSemanticObjectFor(code) instanceof Element e && e.isSuite();
					if (!suite && !expected.equals(back)) {
						wrong.add(file.shown(code) + " " + expected + " but " + back);
					}
					led.remove(shown(file, code));
				}
			}
		}
		assertEquals(List.of(), lost);
		assertEquals(List.of(), wrong);
		assertEquals(Map.of(), led);
	}

	private Workshop workshop(String model) {
		Workshop workshop = new Workshop(folder);
		Written.texts("commun", model).forEach(workshop::open);
		return workshop;
	}

	private static Hover hover(Workshop workshop, Written file, INode at) {
		return Workshop.get(workshop.server().getTextDocumentService().hover(new HoverParams(id(workshop, file), file.position(at.getOffset()))));
	}

	private static List<? extends Location> definition(Workshop workshop, Written file, INode at) {
		return Workshop.get(workshop.server().getTextDocumentService().definition(new DefinitionParams(id(workshop, file), file.position(at.getOffset())))).getLeft();
	}

	private static Set<String> back(Workshop workshop, Written file, INode at) {
		Position position = file.position(at.getOffset());
		return Workshop.get(workshop.server().getTextDocumentService().references(new ReferenceParams(id(workshop, file), position, new ReferenceContext(false)))).stream()
				.map(NavigationWalkTest::shown).collect(Collectors.toCollection(TreeSet::new));
	}

	private static TextDocumentIdentifier id(Workshop workshop, Written file) {
		return new TextDocumentIdentifier(workshop.uri(file.name()));
	}

	private static boolean inside(Hover hover, Written file, INode place) {
		return hover.getRange() != null && hover.getRange().getStart().equals(file.position(place.getOffset()));
	}

	private static String shown(Location at) {
		return at.getUri().replaceAll(".*/(.*/)", "$1") + ":" + at.getRange().getStart().getLine() + ":" + at.getRange().getStart().getCharacter();
	}

	private static String shown(Written file, INode node) {
		Position at = file.position(node.getOffset());
		return file.name() + ":" + at.getLine() + ":" + at.getCharacter();
	}

	/** How many elements the tree of a file names. */
	private static int namedBy(Written file) {
		return file.objects().mapToInt(o -> o.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived() && o.eIsSet(r))
				.mapToInt(r -> count(o.eGet(r, false), r)).sum()).sum();
	}

	private static int count(Object value, EReference reference) {
		return reference.isMany() ? ((List<?>) value).size() : 1;
	}
}
