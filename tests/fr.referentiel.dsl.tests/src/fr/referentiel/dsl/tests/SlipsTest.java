// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.referentiel.dsl.syntax.Mend;

/** Slips of many kinds, at many places of the BTS MOS: whatever they are told as, it can be read, and it does not flood. */
class SlipsTest {
	private static final int SLIPS_A_FILE = 60;
	/** One slip may do two things wrong, and leave a block open. */
	private static final int TOLD = 3;

	static Stream<Path> files() {
		return Language.sources().filter(p -> p.getParent().endsWith("mos"));
	}

	/** One way to damage a text at a token. */
	private interface Slip {
		String made(String text, ILeafNode token, ILeafNode next);
	}

	private static final List<Slip> SLIPS = List.of( //
			(t, a, b) -> t.substring(0, a.getOffset()) + t.substring(a.getEndOffset()), // left out
			(t, a, b) -> t.substring(0, a.getEndOffset()) + " " + t.substring(a.getOffset()), // twice
			(t, a, b) -> t.substring(0, a.getOffset()) + b.getText() + t.substring(a.getEndOffset(), b.getOffset()) + a.getText() + t.substring(b.getEndOffset()), // exchanged
			(t, a, b) -> t.substring(0, a.getOffset()) + a.getText().substring(0, a.getLength() / 2) + t.substring(a.getEndOffset()), // half
			(t, a, b) -> t.substring(0, a.getOffset()) + "x" + t.substring(a.getOffset()), // misspelt
			(t, a, b) -> t.substring(0, a.getEndOffset()), // typed so far
			(t, a, b) -> t.substring(0, a.getEndOffset()) + t.substring(t.indexOf('\n', a.getEndOffset()))); // the rest of the line left out

	@ParameterizedTest
	@MethodSource("files")
	void aSlipIsToldInFrenchAndDoesNotFlood(Path file) {
		String text = Language.read(file);
		Random random = new Random(file.getFileName().toString().hashCode());
		List<ILeafNode> tokens = new ArrayList<>();
		Language.parse(text).getParseResult().getRootNode().getLeafNodes().forEach(leaf -> {
			if (!leaf.isHidden() && leaf.getLength() > 0) {
				tokens.add(leaf);
			}
		});
		for (int i = 0; i < SLIPS_A_FILE; i++) {
			int at = random.nextInt(tokens.size() - 1);
			check(SLIPS.get(i % SLIPS.size()).made(text, tokens.get(at), tokens.get(at + 1)));
		}
	}

	private static void check(String damaged) {
		XtextResource read = Language.parse(damaged);
		assertTrue(read.getErrors().size() <= TOLD, () -> read.getErrors() + "\n" + damaged);
		assertAll(read.getErrors().stream().map(error -> () -> {
			assertReadable(error.getMessage());
			AbstractDiagnostic told = (AbstractDiagnostic) error;
			assertTrue(told.getOffset() >= 0 && told.getOffset() + told.getLength() <= damaged.length(), error::getMessage);
			assertMends(damaged, error, told.getData());
		}));
	}

	/** French, whole sentences, nothing of the program's inside. */
	private static void assertReadable(String message) {
		assertTrue(message.matches("(?s)[A-ZÀÉÎ«].*[.?]"), message);
		String words = message.replaceAll("«.*»", "");
		assertFalse(words.matches("(?s).*\\b(null|RULE_\\w+|EOF|mismatched|missing|unexpected|expecting|input|token|the|[A-Z][a-z]+[A-Z]\\w*)\\b.*"), message);
	}

	/** What is offered to mend a slip changes the text, and does not make it worse. */
	private static void assertMends(String damaged, Diagnostic error, String[] data) {
		Mend mend = Mend.of(List.of(data));
		if (mend != null) {
			String mended = damaged.substring(0, mend.offset()) + mend.text() + damaged.substring(mend.offset() + mend.length());
			List<String> left = Language.parse(mended).getErrors().stream().map(e -> e.getLine() + ": " + e.getMessage()).toList();
			assertFalse(left.contains(error.getLine() + ": " + error.getMessage()), () -> error + " -> " + mend);
		}
	}
}
