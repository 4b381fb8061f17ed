// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.rules.tests.ExpectedFindings.Expected;
import fr.referentiel.rules.tests.ExpectedFindings.Quote;
import fr.referentiel.testing.Project;
import fr.referentiel.testing.Texts;

/** The findings of the shipped models are those that were reviewed against the official texts, no more and no less. */
class ExpectedFindingsTest {
	private static final Path MODELS = Project.models();

	@ParameterizedTest
	@ValueSource(strings = { "mos", "mos-2020", "sio" })
	void theFindingsAreThoseThatWereReviewed(String model) {
		assertEquals(List.of(), expected(model).differences(loaded(model).constats()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mos", "mos-2020", "sio" })
	void theFaultsOfAnOfficialTextAreNoErrors(String model) {
		assertFalse(loaded(model).hasErrors());
	}

	@ParameterizedTest
	@ValueSource(strings = { "mos", "mos-2020", "sio" })
	void aFindingMoreOrLessIsSeen(String model) {
		ExpectedFindings expected = expected(model);
		var given = new ArrayList<>(loaded(model).constats());
		assertEquals(1, new ExpectedFindings(expected.all().subList(1, expected.all().size())).differences(given).size());
		given.removeFirst();
		assertEquals(1, expected.differences(given).size());
	}

	@ParameterizedTest
	@CsvSource({ "mos, bts-mos-rncp41000.txt", "mos-2020, bts-mos-rncp35393-fiche.txt", "sio, bts-sio-faits.md" })
	void eachQuoteStandsAtItsLineOfTheOfficialText(String model, String name) throws IOException {
		Path source = Project.root().resolveSibling("shared/sources").resolve(name);
		if (!Files.isReadable(source)) {
			System.out.println("SAUTÉ : le texte officiel n’est pas là (" + source + ").");
		}
		assumeTrue(Files.isReadable(source), "le texte officiel n’est pas là");
		List<String> lines = Files.readAllLines(source).stream().map(ExpectedFindingsTest::plain).toList();
		for (Expected finding : expected(model).all()) {
			assertFalse(finding.quotes().isEmpty(), finding + " : aucune citation");
			for (Quote quote : finding.quotes()) {
				assertTrue(lines.get(quote.line() - 1).contains(plain(quote.words())), finding + " : " + quote);
			}
		}
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("<[^>]*>", " ").replace('\u2019', '\'').replaceAll("[\\s\u00A0\u202F]+", " ").strip();
	}

	private static ExpectedFindings expected(String model) {
		return ExpectedFindings.read(MODELS.resolve(model).resolve("constats-attendus"));
	}

	private static LoadedReferentiel loaded(String model) {
		return Texts.load(MODELS.resolve(model));
	}
}
