// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.referentiel.testing.Project;

/** The arrows between bundles that docs/developpeur/architecture.md allows, read from the manifests. */
class ArrowsTest {
	private static final String PREFIX = "fr.referentiel.";
	/** What each bundle may use directly; what lies behind is allowed too. */
	private static final Map<String, List<String>> ARROWS = Map.ofEntries(Map.entry("model", List.of()), Map.entry("trace", List.of("model")),
			Map.entry("rules", List.of("trace")), Map.entry("dsl", List.of("model", "rules")), Map.entry("dsl.ide", List.of("dsl")),
			Map.entry("diagram", List.of("trace")), Map.entry("document", List.of("diagram", "rules")), Map.entry("exchange", List.of("trace")),
			Map.entry("cli", List.of("dsl.ide", "document", "exchange")), Map.entry("ui", List.of("dsl.ide", "document", "exchange")),
			Map.entry("sirius", List.of("trace")), Map.entry("sirius.activation", List.of("sirius")));
	private static final List<String> WORKBENCH = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.sirius");

	@Test
	void noBundleUsesWhatItsArrowsDoNotReach() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : bundles()) {
			String name = name(bundle);
			assertTrue(ARROWS.containsKey(name), name + " has no place in the architecture");
			for (String required : required(bundle)) {
				if (required.startsWith(PREFIX) && !behind(name).contains(required.substring(PREFIX.length()))) {
					wrong.add(name + " -> " + required);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void onlyTheWorkbenchKnowsTheWorkbench() throws IOException {
		for (Path bundle : bundles()) {
			if (!name(bundle).equals("ui") && !name(bundle).equals("sirius.activation")) {
				assertTrue(required(bundle).stream().noneMatch(r -> WORKBENCH.stream().anyMatch(r::startsWith)), name(bundle));
			}
		}
	}

	private static Set<String> behind(String name) {
		Set<String> reached = new HashSet<>();
		for (String next : ARROWS.get(name)) {
			reached.add(next);
			reached.addAll(behind(next));
		}
		return reached;
	}

	private static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(Project.root().resolve("bundles"))) {
			return folders.filter(b -> Files.exists(b.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	private static String name(Path bundle) {
		return bundle.getFileName().toString().substring(PREFIX.length());
	}

	private static List<String> required(Path bundle) throws IOException {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			var attributes = new Manifest(in).getMainAttributes();
			List<String> found = new ArrayList<>();
			for (String header : List.of("Require-Bundle", "Import-Package")) {
				String value = attributes.getValue(header);
				for (String part : value == null ? new String[0] : value.replaceAll("\"[^\"]*\"", "").split(",")) {
					found.add(part.split(";")[0].strip());
				}
			}
			return found;
		}
	}
}
