// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import fr.referentiel.testing.CommandCase;

/** Help on every level, in French, and the completion script. */
class HelpTest extends CommandCase {
	private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+)(?:, [a-z]+)*(?:  .*)?$", Pattern.MULTILINE);
	private static final Pattern ENGLISH = Pattern.compile("\\b(Usage|Options? are|Show|Print|Missing|Unknown|Default|Commands|the)\\b");

	/** All commands, as the words that call them, found through the help itself. */
	private List<List<String>> commands() {
		List<List<String>> all = new ArrayList<>(List.of(List.of()));
		for (int i = 0; i < all.size(); i++) {
			List<String> words = new ArrayList<>(all.get(i));
			words.add("--help");
			run(words.toArray(String[]::new));
			int at = out.indexOf("Commandes :");
			if (at >= 0) {
				List<String> parent = all.get(i);
				COMMAND.matcher(out.substring(at)).results().forEach(m -> {
					List<String> child = new ArrayList<>(parent);
					child.add(m.group(1));
					all.add(child);
				});
			}
		}
		return all;
	}

	@Test
	void everyCommandHasItsHelpInFrench() {
		List<List<String>> commands = commands();
		assertTrue(commands.size() > 9, commands.toString());
		for (List<String> command : commands) {
			List<String> words = new ArrayList<>(command);
			words.add("--help");
			assertEquals(0, run(words.toArray(String[]::new)), command + err);
			assertTrue(out.startsWith("Utilisation : referentiel"), out);
			assertFalse(ENGLISH.matcher(out).find(), out);
			assertTrue(out.contains("--help"), out);
		}
	}

	@Test
	void theRootHelpSaysHowToBeginAndWhatExitCodesMean() {
		run("--help");
		assertTrue(out.contains("Pour commencer : referentiel nouveau"), out);
		assertTrue(out.contains("Code de sortie : 0"), out);
	}

	@Test
	void aCommandThatNeedsMoreSaysWhat() {
		assertEquals(2, run("importer"));
		assertTrue(err.contains("referentiel importer texte FICHIER --vers DOSSIER"), err);
		assertEquals(2, run("importer", "texte"));
		assertTrue(err.contains("Il manque"), err);
	}

	@Test
	void theCompletionScriptKnowsEveryCommand() {
		List<List<String>> commands = commands();
		assertEquals(0, run("completion"));
		String script = out;
		assertTrue(script.startsWith("#!/usr/bin/env bash"), script.substring(0, 80));
		commands.stream().filter(c -> c.size() == 1).forEach(c -> assertTrue(script.contains(c.get(0)), c.toString()));
	}
}
