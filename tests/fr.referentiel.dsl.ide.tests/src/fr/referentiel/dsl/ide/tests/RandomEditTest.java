// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.model.Constat;
import fr.referentiel.testing.Project;

/** Whatever is typed, undone, deleted and brought back, the findings shown are those of a check that begins anew. */
class RandomEditTest {
	private static final Injector LANGUAGE = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();
	private static final int STEPS = 40;
	private static final List<String> SCRAPS = List.of("{", "}", "«", " »", "\n", "- x\n", "suite ", "unité U99 « Neuve »\n", "épreuve E9 « Neuve » { valide unité U99 }\n", "compétence ",
			" option SISR", "/* ", "*/", "\u00A0", "é", "\r\n", "référentiel AUTRE « Autre »\n", "importe COMMUN\n", "\uD83D\uDE00");

	@TempDir
	private Path folder;
	@TempDir
	private Path cold;

	private final Map<String, String> texts = new TreeMap<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void theFindingsAreThoseOfAFreshCheck(long seed) throws IOException {
		try (Stream<Path> files = Files.list(Project.models().resolve("sio"))) {
			for (Path file : files.filter(f -> f.toString().endsWith(".referentiel")).toList()) {
				texts.put(file.getFileName().toString(), Files.readString(file));
				Files.writeString(folder.resolve(file.getFileName()), Files.readString(file));
			}
		}
		Random random = new Random(seed);
		Deque<Map<String, String>> past = new ArrayDeque<>();
		List<String> names = List.copyOf(texts.keySet());
		try (Workshop workshop = new Workshop(folder)) {
			List<String> open = names.subList(0, names.size() - 2);
			open.forEach(name -> workshop.open(name, texts.get(name)));
			for (int step = 0; step < STEPS; step++) {
				if (!past.isEmpty() && random.nextInt(3) == 0) {
					undo(workshop, past.pop());
				} else if (random.nextInt(8) == 0) {
					past.push(Map.copyOf(texts));
					comeOrGo(workshop, names.get(names.size() - 1 - random.nextInt(2)));
				} else {
					past.push(Map.copyOf(texts));
					String name = open.get(random.nextInt(open.size()));
					texts.put(name, edited(texts.get(name), random));
					workshop.edit(name, texts.get(name));
				}
				compare(workshop, "seed " + seed + ", step " + step);
			}
			assertEquals(List.of(), workshop.client().messages());
		}
	}

	private void undo(Workshop workshop, Map<String, String> before) throws IOException {
		for (String name : Stream.concat(before.keySet().stream(), List.copyOf(texts.keySet()).stream()).distinct().toList()) {
			if (before.containsKey(name) != texts.containsKey(name)) {
				comeOrGo(workshop, name);
			} else if (!before.get(name).equals(texts.get(name))) {
				texts.put(name, before.get(name));
				workshop.edit(name, before.get(name));
			}
		}
	}

	/** Deletes a file on the disk that is not open, or brings it back. */
	private void comeOrGo(Workshop workshop, String name) throws IOException {
		if (texts.remove(name) != null) {
			Files.delete(folder.resolve(name));
			workshop.tell(name, FileChangeType.Deleted);
		} else {
			texts.put(name, Files.readString(Project.models().resolve("sio").resolve(name)));
			workshop.write(name, texts.get(name));
			workshop.tell(name, FileChangeType.Created);
		}
	}

	private static String edited(String text, Random random) {
		int at = random.nextInt(text.length() + 1);
		int end = Math.min(text.length(), at + switch (random.nextInt(4)) {
		case 0 -> 1;
		case 1 -> random.nextInt(10);
		case 2 -> random.nextInt(300);
		default -> 0;
		});
		return text.substring(0, at) + (random.nextInt(3) > 0 ? SCRAPS.get(random.nextInt(SCRAPS.size())) : "") + text.substring(end);
	}

	/** While some file cannot be read, the others keep what was known of them: then those alone are compared that cannot be read. */
	private void compare(Workshop workshop, String when) throws IOException {
		try (Stream<Path> files = Files.list(cold)) {
			for (Path old : files.toList()) {
				Files.delete(old);
			}
		}
		for (Map.Entry<String, String> file : texts.entrySet()) {
			Files.writeString(cold.resolve(file.getKey()), file.getValue());
		}
		List<Constat> found = LANGUAGE.getInstance(ReferentielLoader.class).load(List.of(cold), ReferentielLoader.Progress.NONE).stream().flatMap(l -> l.constats().stream()).distinct()
				.filter(c -> c.lieu() != null).toList();
		boolean readable = found.stream().noneMatch(c -> c.code().equals("syntaxe"));
		for (String name : texts.keySet()) {
			List<String> fresh = new ArrayList<>();
			found.stream().filter(c -> c.lieu().fichier().equals(cold.resolve(name).toString()))
					.forEach(c -> fresh.add(c.lieu().ligne() + ":" + c.lieu().colonne() + ": " + c.message() + " [" + c.code() + "]"));
			if (readable || !fresh.isEmpty()) {
				assertEquals(String.join("\n", fresh.stream().sorted().toList()), String.join("\n", workshop.shown(name).stream().sorted().toList()), when + ", " + name);
			}
		}
	}
}
