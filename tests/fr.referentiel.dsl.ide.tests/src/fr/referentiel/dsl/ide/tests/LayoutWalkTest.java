// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped text, disarranged and laid out again: no word is lost, twice is once, and a range is laid out without a change around it. */
class LayoutWalkTest {
	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);
	private static final String[] BLANKS = { "", " ", "\t", "        ", "  \t " };
	private static final int RANGES_A_FILE = 3;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "mos", "sio", "commun", "mos-2020", "invalides" })
	void whatIsDisarrangedIsLaidOutAndLosesNothing(String model) {
		Random random = new Random(model.hashCode());
		try (Workshop workshop = new Workshop(folder)) {
			for (Written file : Written.models(model)) {
				if (file.tree().getErrors().isEmpty()) {
					String alone = file.name().replace(".referentiel", "/a.referentiel");
					String ugly = disarranged(file.text(), random);
					workshop.open(alone, ugly);
					String laidOut = whole(workshop, alone, ugly);
					assertEquals(file.words(), Written.of(alone, laidOut).words(), alone);
					ranges(workshop, alone, ugly, laidOut, random);
					workshop.edit(alone, laidOut);
					assertEquals(laidOut, whole(workshop, alone, laidOut), alone);
				}
			}
		}
	}

	private static void ranges(Workshop workshop, String name, String text, String laidOut, Random random) {
		List<String> lines = text.lines().toList();
		for (int i = 0; i < RANGES_A_FILE; i++) {
			int first = random.nextInt(lines.size());
			int end = first + 1 + random.nextInt(Math.min(12, lines.size() - first));
			List<String> after = range(workshop, name, text, first, end).lines().toList();
			String where = name + " " + (first + 1) + "-" + end;
			assertEquals(lines.subList(0, first), after.subList(0, first), where);
			assertEquals(lines.subList(end, lines.size()), after.subList(after.size() - (lines.size() - end), after.size()), where);
			List<String> changed = after.subList(first, after.size() - (lines.size() - end)).stream().filter(l -> !l.isBlank()).toList();
			assertTrue(laidOut.lines().toList().containsAll(changed), () -> where + " " + changed);
		}
	}

	/** The text with other blanks before its lines and behind them, and with empty lines between. */
	private static String disarranged(String text, Random random) {
		StringBuilder ugly = new StringBuilder();
		text.lines().forEach(line -> {
			ugly.append(blank(random)).append(line.strip()).append(blank(random)).append('\n');
			if (random.nextInt(8) == 0) {
				ugly.append("\n".repeat(random.nextInt(4)));
			}
		});
		return ugly.toString();
	}

	private static String blank(Random random) {
		return BLANKS[random.nextInt(BLANKS.length)];
	}

	private static String whole(Workshop workshop, String name, String text) {
		return Workshop.apply(text, Workshop.get(
				workshop.server().getTextDocumentService().formatting(new DocumentFormattingParams(new TextDocumentIdentifier(workshop.uri(name)), OPTIONS))));
	}

	private static String range(Workshop workshop, String name, String text, int first, int end) {
		Range range = new Range(new Position(first, 0), new Position(end, 0));
		return Workshop.apply(text, Workshop.get(workshop.server().getTextDocumentService()
				.rangeFormatting(new DocumentRangeFormattingParams(new TextDocumentIdentifier(workshop.uri(name)), OPTIONS, range))));
	}
}
