// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.referentiel.document.Typographie;

/** The rules of French typography; in the samples {@code ~} is a no-break space and {@code ^} a narrow one. */
class TypographieTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Objectif : lire              | Objectif~: lire
			Objectif: lire               | Objectif~: lire
			un ; deux ! trois ?          | un^; deux^! trois^?
			un; deux! trois?             | un^; deux^! trois^?
			quoi ?!                      | quoi^?!
			« un »                       | «~un~»
			«un»                         | «~un~»
			« Ah ! » : « bien »          | «~Ah^!~»~: «~bien~»
			L’agent n’agit qu’aujourd’hui | L’agent n’agit qu’aujourd’hui
			l’« ami »                    | l’«~ami~»
			arrêté n°12 et n° 13         | arrêté n°~12 et n°~13
			1h30 puis 1 h 30             | 1~h~30 puis 1~h~30
			20 minutes et 2 h            | 20~minutes et 2~h
			12,5 % ou 50%                | 12,5~% ou 50~%
			1 350 heures                 | 1~350~heures
			14 semaines : deux           | 14~semaines~: deux
			""")
	void a_text_takes_the_spaces_and_apostrophes_of_French(String plain, String expected) {
		assertEquals(expected, shown(Typographie.soignee(plain)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			https://exemple.fr/a?b=1;c!d:e
			https://exemple.fr/l’eau?x=1
			urn:nor:ESRS1935591A
			mailto:ana.o’brien@exemple.fr
			A1.1C1
			A4.1.T1 U.51 C9-1 S4.2.1 2.1 RNCP41000
			12:30
			a::b
			a != b
			vrai?faux
			5 ans'
			""")
	void addresses_and_codes_are_left_alone(String text) {
		assertEquals(text, Typographie.soignee(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			« Ah ! » : l’« ami » ; n° 12 ? 1h30, 20 minutes, 50 %
			Objectif: lire; écrire!
			https://exemple.fr : « a » ?!
			1 350 000 €
			""")
	void applying_it_twice_changes_nothing_more(String text) {
		String once = Typographie.soignee(text);
		assertEquals(once, Typographie.soignee(once));
	}

	@Test
	void a_colon_at_the_head_of_a_run_takes_its_space_too() {
		assertEquals("~: suite", shown(Typographie.soignee(" : suite")));
	}

	@Test
	void lines_stay_lines() {
		assertEquals("a^;\nb^;\n", shown(Typographie.soignee("a ;\nb ;\n")));
	}

	private static String shown(String text) {
		return text.replace('\u00A0', '~').replace('\u202F', '^');
	}
}
