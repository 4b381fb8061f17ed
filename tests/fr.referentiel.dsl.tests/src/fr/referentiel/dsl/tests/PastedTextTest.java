// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.dsl.formatting.FileFormatter;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Limite;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.Savoir;

/** Text pasted from a PDF into the language: pasted text in, model out, and every character where it was. */
class PastedTextTest {
	private static String limits(String pasted) {
		return "référentiel X « Essai »\nsavoir S1 « Savoir » {\n  limites {\n" + pasted + "\n  }\n}\n";
	}

	private static List<String> read(String pasted) {
		String text = limits(pasted);
		XtextResource resource = Language.parse(text);
		assertEquals(List.of(), Language.errors(text));
		offsetsStand(resource, text);
		Referentiel r = (Referentiel) ((Fichier) resource.getContents().get(0)).getRacines().get(0);
		return ((Savoir) r.getElements().get(0)).getLimites().stream().map(PastedTextTest::shown).toList();
	}

	private static String shown(Limite limit) {
		List<String> below = limit.getElements().stream().map(e -> e.getIntitule()).toList();
		return limit.getIntitule() + (below.isEmpty() ? "" : " " + below);
	}

	private static void offsetsStand(XtextResource resource, String text) {
		StringBuilder all = new StringBuilder();
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			assertEquals(leaf.getText(), text.substring(leaf.getOffset(), leaf.getEndOffset()));
			all.append(leaf.getText());
		}
		assertEquals(text, all.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "–", "—", "•", "●", "■", "►", "➢", "✓", "\uF0B7", "\u2010", "\u2212" })
	void aBulletIsADash(String bullet) {
		assertEquals(List.of("Le rouage", "La force"), read(bullet + " Le rouage\n" + bullet + "\tLa force"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--", "o", "◦", "○", "▪", "\uF0A7" })
	void aBulletOfTheSecondRankIsTwoDashes(String bullet) {
		assertEquals(List.of("Les frottements : [secs, visqueux]"), read("• Les frottements :\n\t" + bullet + "\tsecs\n\t" + bullet + " visqueux"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ré-\nglage", "ré-\r\n      glage", "ré\u00AD\nglage", "ré\u2010\n glage" })
	void aWordCutAtTheEndOfALineIsWhole(String word) {
		assertEquals(List.of("Le réglage du mouvement", "La suite"), read("- Le " + word + " du mouvement\n- La suite"));
	}

	@Test
	void aHyphenThatBelongsToTheWordStays() {
		assertEquals(List.of("Un sous-système"), read("- Un sous-\nsystème"));
	}

	@Test
	void aLineOfTheLanguageIsNeverTheSecondHalfOfAWord() {
		String text = "référentiel X « Essai »\nsavoir S1 « A » {\n  limites {\n    - quelque chose de demi-\n  }\n}\nsavoir S2 « B » { limites { \n - pré-\n } }\n";
		assertEquals(List.of(), Language.errors(text));
		assertEquals(List.of(), Language.errors("référentiel X « Essai »\npôle P1 « P » {\n  > un texte sans fin-\n  activité A1 « A »\n}\n"));
	}

	@Test
	void aCutWordInGuillemetsIsWholeToo() {
		String text = "référentiel X « Essai »\npôle P1 « Le ré-\n  glage des mouve-\nments » { tâche T1 « T » }\n";
		XtextResource resource = Language.parse(text);
		assertEquals(List.of(), Language.errors(text));
		offsetsStand(resource, text);
		Referentiel r = (Referentiel) ((Fichier) resource.getContents().get(0)).getRacines().get(0);
		assertEquals("Le réglage des mouvements", ((Pole) r.getElements().get(0)).getIntitule());
	}

	@Test
	void ligaturesSoftHyphensAndSpacesOfAllKindsAreUndone() {
		assertEquals(List.of("La fidélité, l'efficacité, le flux : 20 min"),
				read("•\u00A0La\u2003ﬁdé\u00ADlité, l\u2019e\uFB03ca\u200Bcité,\u202Fle ﬂux\u00A0: 20\u2009min"));
	}

	@Test
	void codesAndKeywordsBearInvisibleMarksAndHyphensOfAllKinds() {
		String plain = "référentiel X « Essai »\ncompétence C9-1 « C »\népreuve E1 « E » coefficient 2 {\n  évalue compétence C9-1\n}\n";
		String pasted = "référentiel X « Essai »\ncompé\u00ADtence C9\u20111 « C »\n\u200Bépreuve E\u00AD1 « E » coe\uFB03cient 2 {\n\u00A0\u2003évalue compétence C9\u20101\n}\n";
		assertEquals(List.of(), Language.errors(pasted));
		offsetsStand(Language.parse(pasted), pasted);
		assertEquals(Language.meaning(Language.parse(plain)), Language.meaning(Language.parse(pasted)));
	}

	@Test
	void theFormatterLeavesPastedWordsAlone() {
		FileFormatter formatter = Language.INJECTOR.getInstance(FileFormatter.class);
		String text = limits("➢\tLe ré-\n\tglage\n\to\tdétail");
		String once = formatter.format(Language.parse(text));
		assertEquals(once, formatter.format(Language.parse(once)));
		assertEquals(Language.meaning(Language.parse(text)), Language.meaning(Language.parse(once)));
	}
}
