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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Rules;

/** The samples in {@code models/invalides}: {@code <code>.referentiel}, whose first line says which finding it gives and where. */
class SamplesTest {
	/** Codes of rules about settings and programmes: an admis of the référentiel does not reach these roots. */
	private static final Set<String> OTHER_ROOTS = Set.of("parametrage.poids", "parametrage.niveaux", "programme.volume");

	private static final List<RuleInfo> INFOS = new Rules().infos();

	static List<Path> samples() {
		return Loading.samples();
	}

	static Stream<Path> samplesOfReferentiels() {
		return Loading.samples().stream().filter(sample -> !OTHER_ROOTS.contains(code(sample)));
	}

	private static String code(Path sample) {
		return sample.getFileName().toString().replace(".referentiel", "");
	}

	@Test
	void everyCodeIsUnique() {
		Set<String> codes = new HashSet<>();
		INFOS.forEach(info -> assertTrue(codes.add(info.code()), info.code()));
	}

	@Test
	void everyRuleHasASample() {
		Set<String> codes = new TreeSet<>(INFOS.stream().map(RuleInfo::code).toList());
		Set<String> samples = new TreeSet<>(Loading.samples().stream().map(SamplesTest::code).toList());
		codes.removeAll(samples);
		assertEquals(Set.of(), codes);
	}

	@Test
	void aRuleSaysWhatItIsInSentences() {
		for (RuleInfo info : INFOS) {
			assertTrue(info.code().matches("[a-z]+\\.[a-z]+(-[a-z]+)*"), info.code());
			assertTrue(info.titre().endsWith("."), info.code());
			assertTrue(info.pourquoi().endsWith("."), info.code());
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aSampleGivesJustItsFinding(Path sample) throws IOException {
		List<String> found = Loading.load(sample).constats().stream().map(c -> "// attendu : " + c.code() + " ligne " + c.lieu().ligne()).toList();
		assertEquals(List.of(Files.readAllLines(sample).get(0)), found);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aMessageNamesTheThingThenTheRemedy(Path sample) {
		Constat finding = Loading.load(sample).constats().get(0);
		assertTrue(finding.message().matches("(?s)[A-ZÀ-Ý].+\\. [A-ZÀ-Ý].+\\."), finding.message());
	}

	@ParameterizedTest
	@MethodSource("samplesOfReferentiels")
	void whatTheReferentielAdmitsIsNoLongerReported(Path sample, @TempDir Path folder) throws IOException {
		String admitted = "« Un diplôme d'exemple » admis " + code(sample) + " « pour l'exemple » {";
		String text = Files.readString(sample).replace("« Un diplôme d'exemple » {", admitted);
		LoadedReferentiel loaded = Loading.load(folder, text);
		assertEquals(List.of(), loaded.constats());
	}
}
