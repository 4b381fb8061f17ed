// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user's guide as a reader goes through it: its pages in the order of the index, and the blocks of code of each. */
final class Guide {
	private static final Pattern LINK = Pattern.compile("^\\d+\\. \\[.*\\]\\(([a-z-]+\\.md)\\)$", Pattern.MULTILINE);
	private static final Pattern FENCE = Pattern.compile("^```(\\S+)([^\\n]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
	private static final Pattern ANY_LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

	private final Path folder;

	Guide(Path folder) {
		this.folder = folder;
	}

	/**
	 * A block of code.
	 *
	 * @param page     its page
	 * @param language the first word after the fence
	 * @param option   the value of {@code fichier=} or {@code sortie=}, or null
	 * @param text     its lines
	 */
	record Block(String page, String language, String option, String text) {
	}

	List<String> pages() throws IOException {
		return LINK.matcher(Files.readString(folder.resolve("index.md"))).results().map(m -> m.group(1)).toList();
	}

	List<Block> blocks() throws IOException {
		List<Block> blocks = new ArrayList<>();
		for (String page : pages()) {
			Matcher m = FENCE.matcher(Files.readString(folder.resolve(page)));
			while (m.find()) {
				String rest = m.group(2).strip();
				blocks.add(new Block(page, m.group(1), rest.isEmpty() ? null : rest.substring(rest.indexOf('=') + 1), m.group(3)));
			}
		}
		return blocks;
	}

	/** Relative links that lead to no file, with their page. */
	List<String> brokenLinks() throws IOException {
		List<String> broken = new ArrayList<>();
		List<String> all = new ArrayList<>(pages());
		all.add("index.md");
		for (String page : all) {
			Matcher m = ANY_LINK.matcher(Files.readString(folder.resolve(page)));
			while (m.find()) {
				if (!Files.exists(folder.resolve(m.group(1)).normalize())) {
					broken.add(page + " : " + m.group(1));
				}
			}
		}
		return broken;
	}
}
