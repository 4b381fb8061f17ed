// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.RuleReference;
import fr.referentiel.rules.Rules;
import fr.referentiel.testing.Golden;
import fr.referentiel.testing.Project;
import fr.referentiel.testing.Texts;

/** The reference pages of the rules; {@code -Dgolden.update=true} rewrites them, but not under CI. */
class RuleReferenceTest {
	private static final Path FOLDER = Project.root().resolve("docs/reference");
	private static final Rules RULES = new Rules();
	private static final RuleReference REFERENCE = new RuleReference(RULES);

	static List<Path> samples() {
		return Samples.samples();
	}

	@Test
	void thePageOfAllRulesIsUpToDate() throws IOException {
		Golden.compare(FOLDER.resolve("regles.md"), REFERENCE.index());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void thePageOfARuleIsUpToDate(Path sample) throws IOException {
		RuleInfo info = RULES.infos().stream().filter(i -> i.code().equals(Samples.code(sample))).findFirst().orElseThrow();
		String text = Samples.text(sample).lines().skip(1).collect(Collectors.joining("\n"));
		String message = Texts.load(sample).constats().get(0).message();
		Golden.compare(FOLDER.resolve("regles").resolve(info.code() + ".md"), REFERENCE.page(info, text, message));
	}

	@Test
	void noPageIsLeftOfARuleThatIsGone() throws IOException {
		try (Stream<Path> pages = Files.list(FOLDER.resolve("regles"))) {
			assertEquals(RULES.infos().stream().map(i -> i.code() + ".md").collect(Collectors.toSet()),
					pages.map(p -> p.getFileName().toString()).collect(Collectors.toSet()));
		}
	}
}
