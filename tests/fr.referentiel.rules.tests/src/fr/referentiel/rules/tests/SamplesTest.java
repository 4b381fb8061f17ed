// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.rules.Reading;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Rules;
import fr.referentiel.rules.SeveritySettings;
import fr.referentiel.testing.Texts;

/** The samples in {@code models/invalides}: {@code <code>.referentiel}, whose first line says which finding it gives and where. */
class SamplesTest {
	/** Codes of rules about settings and programmes: an admis of the référentiel does not reach these roots. */
	private static final Set<String> OTHER_ROOTS = Set.of("parametrage.poids", "parametrage.sans-poids", "parametrage.niveaux", "programme.volume", "typographie.espace",
			"typographie.numero", "typographie.ligature", "typographie.capitale");
	/** What no author can accept: without it there is no référentiel, or no setting, to speak of. */
	private static final Set<String> NOT_ADMISSIBLE = Stream.concat(Reading.infos().stream(), Stream.of(SeveritySettings.UNKNOWN)).map(RuleInfo::code)
			.collect(Collectors.toSet());

	private static final List<RuleInfo> INFOS = new Rules().infos();

	static List<Path> samples() {
		return Samples.samples();
	}

	static Stream<Path> samplesOfReferentiels() {
		return Samples.samples().stream().filter(sample -> !OTHER_ROOTS.contains(Samples.code(sample)) && !NOT_ADMISSIBLE.contains(Samples.code(sample)));
	}

	/** The parser's and the linker's messages say what was expected, which is the remedy. */
	static Stream<Path> samplesOfRules() {
		return Samples.samples().stream().filter(sample -> !NOT_ADMISSIBLE.contains(Samples.code(sample)));
	}

	@Test
	void everyCodeIsUnique() {
		Set<String> codes = new HashSet<>();
		INFOS.forEach(info -> assertTrue(codes.add(info.code()), info.code()));
	}

	@Test
	void everyCodeHasASampleAndEverySampleACode() {
		Set<String> codes = new TreeSet<>(INFOS.stream().map(RuleInfo::code).toList());
		Set<String> samples = new TreeSet<>(Samples.samples().stream().map(Samples::code).toList());
		assertEquals(codes, samples);
	}

	@Test
	void aRuleSaysWhatItIsInSentences() {
		for (RuleInfo info : INFOS) {
			assertTrue(info.code().matches("[a-z]+(\\.[a-z]+(-[a-z]+)*)?"), info.code());
			assertTrue(info.titre().endsWith("."), info.code());
			assertTrue(info.pourquoi().endsWith("."), info.code());
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aSampleGivesJustItsFinding(Path sample) {
		List<String> found = Texts.load(sample).constats().stream().map(c -> "// attendu : " + c.code() + " ligne " + c.lieu().ligne()).toList();
		assertEquals(List.of(Samples.text(sample).lines().findFirst().orElse("")), found);
	}

	@ParameterizedTest
	@MethodSource("samplesOfRules")
	void aMessageNamesTheThingThenTheRemedy(Path sample) {
		Constat finding = Texts.load(sample).constats().get(0);
		assertTrue(finding.message().matches("(?s)[A-ZÀ-Ý].+\\. [A-ZÀ-Ý].+\\."), finding.message());
	}

	@ParameterizedTest
	@MethodSource("samplesOfReferentiels")
	void whatTheReferentielAdmitsIsNoLongerReported(Path sample, @TempDir Path folder) throws IOException {
		String admitted = "« Un diplôme d'exemple » admis " + Samples.code(sample) + " « pour l'exemple » {";
		String text = Files.readString(sample).replace("« Un diplôme d'exemple » {", admitted);
		LoadedReferentiel loaded = Texts.load(folder, text);
		assertEquals(List.of(), loaded.constats());
	}
}
