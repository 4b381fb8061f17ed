// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.referentiel.testing.CommandCase;
import fr.referentiel.testing.Project;

/** The guide is done step by step, as a new user does it: files are written as shown, commands run, and what they show is what the guide shows. */
class GuideTest extends CommandCase {
	private static final Set<String> OTHERS = Set.of("git", "pdftotext");
	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	private final Guide guide = new Guide(Project.root().resolve("docs/utilisateur"));

	@Test
	void everyPageOfTheGuideIsInItsIndexAndLinksLeadSomewhere() throws IOException {
		try (Stream<Path> files = Files.list(Project.root().resolve("docs/utilisateur"))) {
			List<String> pages = files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".md") && !n.equals("index.md")).sorted().toList();
			assertEquals(pages, guide.pages().stream().sorted().toList());
		}
		assertEquals(List.of(), guide.brokenLinks());
	}

	@Test
	void everyCommandAndSnippetOfTheGuideWorksInOrder() throws IOException {
		commonUnits();
		int commands = 0;
		for (Guide.Block block : guide.blocks()) {
			switch (block.language()) {
			case "console" -> commands += console(block);
			case "referentiel", "texte" -> snippet(block);
			default -> { } // settings of other programs
			}
		}
		assertTrue(commands > 20, commands + " commandes");
	}

	/** The common units beside the new référentiel, as the library of an installed product has them. */
	private void commonUnits() throws IOException {
		Path common = Files.createDirectory(folder.resolve("commun"));
		try (Stream<Path> files = Files.list(Project.models().resolve("commun"))) {
			for (Path file : files.toList()) {
				Files.copy(file, common.resolve(file.getFileName()));
			}
		}
	}

	private int console(Guide.Block block) throws IOException {
		int expected = block.option() == null ? 0 : Integer.parseInt(block.option());
		StringBuilder said = new StringBuilder();
		int commands = 0;
		for (String line : block.text().lines().toList()) {
			if (line.startsWith("$ ")) {
				said.setLength(0);
				commands += command(block, line.substring(2), expected, said);
			} else if (!line.isBlank()) {
				assertTrue(said.toString().contains(line.strip()), block.page() + " : « " + line + " » n’est pas dans :\n" + said);
			}
		}
		return commands;
	}

	private int command(Guide.Block block, String command, int expected, StringBuilder said) throws IOException {
		List<String> words = new ArrayList<>();
		Matcher m = WORD.matcher(command);
		while (m.find()) {
			words.add(m.group(1) != null ? m.group(1) : m.group(2));
		}
		String tool = words.remove(0);
		if (tool.equals("rm")) {
			Files.delete(folder.resolve(words.get(0)));
			return 0;
		}
		if (OTHERS.contains(tool)) {
			return 0;
		}
		assertEquals("referentiel", tool, block.page() + " : " + command);
		int code = run(words.toArray(String[]::new));
		said.append(out).append(err);
		assertEquals(expected, code, block.page() + " : " + command + "\n" + said);
		return 1;
	}

	private void snippet(Guide.Block block) throws IOException {
		Path file = folder.resolve(block.option() != null ? block.option() : "extraits/extrait.referentiel");
		Files.createDirectories(file.getParent());
		Files.writeString(file, block.text());
		if (block.language().equals("referentiel")) {
			run("verifier", file.toString());
			assertFalse(err.contains("[syntaxe"), block.page() + "\n" + block.text() + err);
		}
	}
}
