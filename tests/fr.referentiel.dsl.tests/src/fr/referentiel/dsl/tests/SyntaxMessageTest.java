// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author is told of a slip: one message, on its line, that says how to mend it. */
class SyntaxMessageTest {
	private static final String BEFORE = "référentiel EX « Un diplôme »\npôle P1 « Préparer » {\n";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			actvité A1 « Veiller » {}                 | 3: « actvité » ne se comprend pas ici. Vouliez-vous dire « activité » ?
			Activité A1 « Veiller »                   | 3: Les mots du langage s’écrivent sans majuscule : « activité ».
			activité A1 « Veiller » ( }               | 3: Un bloc s’ouvre par une accolade « { », et non par « ( ».
			activité A1 Veiller sur les textes        | 3: Un texte se met entre guillemets : « Veiller sur les textes ».
			activité Veiller sur les textes           | 3: Un texte se met entre guillemets : « Veiller sur les textes ».
			activité A1 'Veiller'                     | 3: Un texte se met entre guillemets : « Veiller ».
			activité « Veiller » A1                   | 3: « A1 » s’écrit avant « Veiller ».
			activité A1 « Veiller                     | 3: Il manque le guillemet fermant » à la fin de « Veiller ».
			tâches A1 « Veiller »                     | 3: « tâches » ne se comprend pas ici. Vouliez-vous dire « tâche » ?
			sous compétence A1 « Veiller »            | 3: « sous compétence » ne se comprend pas ici. Vouliez-vous dire « sous-compétence » ?
			évalue pôle P1 et P2                      | 3: Les codes d’une énumération se séparent par une virgule « , », et non par « et ».
			évalue                                    | 3: Il manque le code d’un élément après « évalue ».
			épreuve E1 « Une » coefficient            | 3: Il manque un nombre (« 8 », « 1,5 ») après « coefficient ».
			épreuve E1 « Une » coefficient huit       | 3: « huit » se trouve là où l’on attend un nombre (« 8 », « 1,5 »).
			épreuve E1 « Une » coef 8                 | 3: « coef » ne se comprend pas ici. Vouliez-vous dire « coefficient » ?
			épreuve E1 « Une » 8                      | 3: « 8 » n’est pas attendu après « Une ». Retirez-le, ou écrivez devant lui le mot qui l’annonce.
			forme orale                               | 3: Il manque le mot « ponctuelle » ou « ccf » après « forme ».
			modalité ccf situations 1                 | 3: Il manque le code d’une catégorie après « modalité ».
			année 1 hebdomadaire 2h annuel 60         | 3: « 2h » se trouve là où l’on attend un nombre, sans unité : « 2 ».
			année 1 classe 1 h 30 annuel 60           | 3: « 1 h 30 » se trouve là où l’on attend un nombre, sans unité : « 1,5 ».
			valide unité total                        | 3: « total » est un mot du langage, et ne peut pas être un code. Avec une majuscule, il le peut : « Total ».
			modalité                                  | 3: Il manque le code d’une catégorie après « modalité ».
			autrement « Un » en en I                  | 3: « autrement » n’a pas sa place ici. Vérifiez les mots, les guillemets et les accolades de cette ligne et de celle qui précède.
			Le candidat lit un texte.                 | 3: « Le candidat lit un texte. » n’est pas un mot du langage. Un paragraphe commence par « > », un point de liste par « - ».
			de la lecture, puis un exposé             | 3: « de la lecture, puis un exposé » n’est pas un mot du langage. Un paragraphe commence par « > », un point de liste par « - ».
			limites { - Les salons }                  | 3: Le signe « - » se met en début de ligne : allez à la ligne devant lui, et devant l’accolade qui ferme le bloc.
			domaine D1 « Un » {}                      | 3: « domaine » n’est pas un mot du langage. Commencez la ligne par un de ses mots (« compétence », « savoir », « section » …), ou par « > » si c’est un paragraphe.
			C1 « Analyser »                           | 3: Il manque devant « C1 » le mot qui dit ce que c’est (« compétence », « savoir », « épreuve » …).
			""")
	void aSlipIsToldOnceWhereItIs(String line, String told) {
		assertEquals(List.of(told), Language.errors(BEFORE + line + "\n}\nunité U1 « Une unité »\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			paramétrage { }                           | 1: Il manque un code (« A1.2T3 », « U51 » …) après « paramétrage ».
			référentiel                               | 1: Il manque un code (« A1.2T3 », « U51 » …) après « référentiel ».
			importe                                   | 1: Il manque le code d’un référentiel après « importe ».
			référentiel X { échelle autonomie { } }   | 1: « autonomie » est un mot du langage, et ne peut pas être un code. Avec une majuscule, il le peut : « Autonomie ».
			référentiel X { échelle { } }             | 1: Il manque un code (« A1.2T3 », « U51 » …) après « échelle ».
			référentiel X { niveau 5                  | 1: Le bloc « référentiel X » n’est pas fermé : il manque une accolade fermante « } ».
			référentiel X { échéance 31/13/2030 }     | 1: « 31/13/2030 » se trouve là où l’on attend une date (« 31/08/2030 »).
			""")
	void theBeginningOfAFileIsExplainedToo(String text, String told) {
		assertEquals(List.of(told), Language.errors(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			référentiel X « Un »\\npôle P1 « Un » { tâche T1 « Un » } }\\n | 2: Cette accolade fermante « } » est de trop : tous les blocs sont fermés. Retirez-la, ou ajoutez l’accolade ouvrante « { » qui lui manque plus haut.
			référentiel X « Un »\\npôle P1 « Un » {\\n  activité A1 « Un » {\\n  } }\\n  activité A2 « Un » {\\n  }\\n}\\n | 4: Cette ligne ferme 2 blocs, et il ne reste rien à fermer plus loin : une de ses accolades « } » est de trop. Retirez-la.
			""")
	void aBraceTooManyIsToldOnItsLine(String text, String told) {
		assertEquals(List.of(told), Language.errors(text.replace("\\n", "\n")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			référentiel X « Un »\\npôle P1 « Un » {\\n  activté A1 « Un »\\n  évalue P1 et P1\\n  compétence « Un » C1\\n}\\n | 3 4 5
			référentiel X « Un »\\npôle P1 « Un » {\\n  activté A1 « Un »\\n  tâche T1 « Un\\n}\\n                          | 3 4
			""")
	void severalSlipsAreToldSideBySide(String text, String lines) {
		assertEquals(List.of(lines.split(" ")), Language.errors(text.replace("\\n", "\n")).stream().map(e -> e.substring(0, e.indexOf(':'))).toList());
	}
}
