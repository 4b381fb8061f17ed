// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.model.Element;

/** The last code of each kind in the shipped référentiels, renamed and renamed back. */
class RenameWalkTest {
	/** What these say of the new code is true. */
	private static final List<String> OF_THE_CODE = List.of("code.trou", "code.parent");

	@TempDir
	private Path folder;
	private Map<String, String> texts;

	@ParameterizedTest
	@ValueSource(strings = { "mos", "sio" })
	void aCodeOfEachKindIsRenamedEverywhereAndBack(String model) {
		texts = Written.texts("commun", model);
		List<String> renamed = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		try (Workshop workshop = new Workshop(folder)) {
			texts.forEach(workshop::open);
			for (Declared declared : declared()) {
				renamed.add(declared.element().eClass().getName());
				try {
					check(workshop, declared);
				} catch (AssertionError e) {
					wrong.add(declared + " " + e.getMessage());
					texts.forEach(workshop::open);
				}
			}
		}
		assertEquals("", String.join("\n", wrong));
		assertTrue(renamed.stream().distinct().count() > 10, renamed::toString);
	}

	private void check(Workshop workshop, Declared declared) {
		Map<String, Long> before = findings(workshop);
		int references = references(workshop, declared.name(), texts.get(declared.name()), declared.node().getOffset());
		String old = declared.element().getCode();
		String code = old + "z";
		Map<String, String> after = rename(workshop, declared.name(), texts, declared.node().getOffset(), code);
		change(workshop, texts, after);
		List<Written> files = after.entrySet().stream().map(e -> Written.of(e.getKey(), e.getValue())).toList();
		files.forEach(f -> assertEquals(List.of(), f.tree().getErrors(), f.name()));
		assertEquals(before, findings(workshop));
		assertEquals(List.of(), elements(files).filter(e -> e.getCode() != null && sameRoot(e, declared.element()) && stale(e, declared.element())).map(Element::getCode).toList());
		INode now = names(files.stream().filter(f -> f.name().equals(declared.name())).findFirst().orElseThrow()).stream()
				.filter(d -> d.element().eClass() == declared.element().eClass() && code.equals(d.element().getCode())).findFirst().orElseThrow().node();
		assertEquals(references, references(workshop, declared.name(), after.get(declared.name()), now.getOffset()));
		Map<String, String> back = rename(workshop, declared.name(), after, now.getOffset(), old);
		change(workshop, after, back);
		assertEquals(texts, back);
	}

	/** Whether an element has the old code still, or stands in the renamed one with a code that is built on the old. */
	private static boolean stale(Element e, Element renamed) {
		String old = renamed.getCode();
		if (e.eClass() == renamed.eClass()) {
			return e.getCode().equals(old) && fr.referentiel.dsl.naming.Written.options(e).equals(fr.referentiel.dsl.naming.Written.options(renamed)); // SIO has codes once for each option
		}
		boolean inside = Stream.iterate(e.eContainer(), o -> o != null, o -> o.eContainer()).anyMatch(o -> o.eClass() == renamed.eClass() && (old + "z").equals(((Element) o).getCode()));
		return inside && e.getCode().startsWith(old) && !e.getCode().startsWith(old + "z");
	}

	private static boolean sameRoot(Element a, Element b) {
		return Objects.equals(ElementNames.rootCode(a), ElementNames.rootCode(b));
	}

	/** A code where its element begins. */
	private record Declared(String name, Element element, INode node) {
		@Override
		public String toString() {
			return name + ":" + node.getStartLine() + " " + element.eClass().getName() + " " + element.getCode();
		}
	}

	/** The last of each kind. */
	private List<Declared> declared() {
		Map<String, List<Declared>> kinds = new TreeMap<>();
		texts.forEach((name, text) -> names(Written.of(name, text)).forEach(d -> kinds.computeIfAbsent(d.element().eClass().getName(), k -> new ArrayList<>()).add(d)));
		return kinds.values().stream().map(all -> all.get(all.size() - 1)).toList();
	}

	private static List<Declared> names(Written file) {
		return file.names().stream().map(n -> new Declared(file.name(), (Element) NodeModelUtils.findActualSemanticObjectFor(n), n))
				.filter(d -> d.element().getCode() != null && !d.element().isSuite()).toList();
	}

	private static Stream<Element> elements(List<Written> files) {
		return files.stream().flatMap(Written::objects).filter(Element.class::isInstance).map(Element.class::cast);
	}

	private Map<String, Long> findings(Workshop workshop) {
		return texts.keySet().stream().flatMap(name -> workshop.findings(name).stream()).filter(code -> !OF_THE_CODE.contains(code))
				.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

	private int references(Workshop workshop, String name, String text, int offset) {
		return Workshop.get(workshop.server().getTextDocumentService()
				.references(new ReferenceParams(new TextDocumentIdentifier(workshop.uri(name)), Written.position(text, offset), new ReferenceContext(false)))).size();
	}

	private static Map<String, String> rename(Workshop workshop, String name, Map<String, String> before, int offset, String code) {
		var edit = Workshop.get(workshop.server().getTextDocumentService()
				.rename(new RenameParams(new TextDocumentIdentifier(workshop.uri(name)), Written.position(before.get(name), offset), code)));
		Map<String, String> after = new TreeMap<>(before);
		edit.getDocumentChanges().forEach(c -> before.keySet().stream().filter(n -> workshop.uri(n).equals(c.getLeft().getTextDocument().getUri())).forEach(
				n -> after.put(n, Workshop.apply(before.get(n), c.getLeft().getEdits().stream().map(e -> e.getLeft()).toList()))));
		return after;
	}

	private static void change(Workshop workshop, Map<String, String> before, Map<String, String> after) {
		after.forEach((name, text) -> {
			if (!text.equals(before.get(name))) {
				workshop.edit(name, text);
			}
		});
	}
}
