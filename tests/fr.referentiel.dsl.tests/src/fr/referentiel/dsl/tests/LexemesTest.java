// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.model.Duree;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Referentiel;

class LexemesTest {
	static final String TEXT = """
			référentiel X « L’essai » {
			  diplôme BTS   échéance 31/08/2030
			}
			// un commentaire, avec « un guillemet
			pôle P1 « Préparation d’une « prestation » » {
			  activité A1.1 « Mise en œuvre » {
			    tâche A1.1T1 « Veille »
			    savoir A1.1S1 « Sources » {
			      limites {
			        - l’agent, http://exemple.fr // ceci est du texte
			        -- second rang
			      }
			    }
			  }
			}
			épreuve E4 « Préparation » coefficient 1,5 {
			  évalue pôle P1
			}
			""";

	@Test
	void theReferenceTextHasNoError() {
		assertEquals(List.of(), Language.errors(TEXT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CRLF", "CR", "BOM", "NFD", "curly", "no-break", "tabs", "no accents in keywords", "straight quotes", "pasted bullets" })
	void howItIsTypedDoesNotChangeWhatItMeans(String way) {
		String typed = switch (way) {
		case "CRLF" -> TEXT.replace("\n", "\r\n");
		case "CR" -> TEXT.replace("\n", "\r");
		case "BOM" -> "\uFEFF" + TEXT;
		case "NFD" -> Normalizer.normalize(TEXT, Normalizer.Form.NFD);
		case "curly" -> TEXT.replace("'", "\u2019");
		case "no-break" -> TEXT.replace("« ", "«\u00A0").replace(" »", "\u202F»");
		case "tabs" -> TEXT.replace("  ", "\t");
		case "no accents in keywords" -> TEXT.replace("pôle", "pole").replace("activité", "activite").replace("épreuve", "epreuve")
				.replace("évalue", "evalue").replace("référentiel", "referentiel").replace("tâche", "tache").replace("diplôme", "diplome")
				.replace("échéance", "echeance");
		case "straight quotes" -> TEXT.replace("« L’essai »", "\"L’essai\"").replace("« Veille »", "\u201CVeille\u201D");
		case "pasted bullets" -> TEXT.replace("- l’agent", "• l’agent").replace("-- second", "▪ second");
		default -> throw new IllegalArgumentException(way);
		};
		assertEquals(List.of(), Language.errors(typed));
		assertEquals(Language.meaning(Language.parse(TEXT)), Language.meaning(Language.parse(typed)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "50 min=50", "4 h=240", "1 h 30=90", "1h30=90", "4 heures=240", "20 minutes=20", "1 h 05 min=65", "2 h=120" })
	void durationsAreReadAsFrenchTextsWriteThem(String sample) {
		String[] parts = sample.split("=");
		Fichier file = (Fichier) Language.parse("référentiel X épreuve E1 { forme ponctuelle orale " + parts[0] + " { > a\n } }").getContents().get(0);
		Forme forme = ((Referentiel) file.getRacines().get(0)).getEpreuves().get(0).getFormes().get(0);
		assertEquals(new Duree(Integer.parseInt(parts[1])), forme.getDuree());
	}

	@ParameterizedTest
	@ValueSource(strings = { "A1.2T3", "C01", "S4.2.1", "U51", "EF2", "C9-1", "2.1", "1", "A4.1.T1" })
	void codesAreFreeForm(String code) {
		Fichier file = (Fichier) Language.parse("référentiel X compétence " + code + " « Savoir »").getContents().get(0);
		assertEquals(code, ((Referentiel) file.getRacines().get(0)).getElements().get(0).getCode());
	}

	@Test
	void aForgottenGuillemetCostsOneErrorThatNamesIt() {
		List<String> errors = Language.errors(TEXT.replace("« Veille »", "« Veille"));
		assertEquals(1, errors.size(), errors.toString());
		assertTrue(errors.get(0).startsWith("7: Il manque le guillemet fermant »"), errors.toString());
	}

	@Test
	void aForgottenOpeningGuillemetCostsOneErrorThatNamesIt() {
		List<String> errors = Language.errors(TEXT.replace("« Veille »", "Veille »"));
		assertEquals(1, errors.size(), errors.toString());
		assertTrue(errors.get(0).contains("guillemet ouvrant"), errors.toString());
	}

	@Test
	void aForgottenBraceIsShownAtItsBlock() {
		List<String> errors = Language.errors(TEXT.replace("    }\n  }\n}\népreuve", "    }\n}\népreuve"));
		assertEquals(1, errors.size(), errors.toString());
		assertTrue(errors.get(0).contains("activité A1.1") && errors.get(0).contains("n’est pas fermé"), errors.toString());
	}

	@Test
	void aNumberThatIsNoneIsExplained() {
		List<String> errors = Language.errors(TEXT.replace("coefficient 1,5", "coefficient beaucoup"));
		assertEquals(1, errors.size(), errors.toString());
		assertTrue(errors.get(0).contains("« beaucoup » se trouve là où l’on attend un nombre"), errors.toString());
	}
}
