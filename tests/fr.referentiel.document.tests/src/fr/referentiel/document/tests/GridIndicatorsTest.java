// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.rules.Subject;
import fr.referentiel.testing.Texts;

/** What a grid judges: the criteria, and where the text gives none, the indicators of what the épreuve evaluates. */
class GridIndicatorsTest {
	private static final String SET = """
			référentiel X « Essai »
			bloc 1 « Bloc » {
			  ensemble B1.1 « Ensemble » {
			    compétence B1.1.1 « Faire »
			    indicateurs {
			      - Le travail est fait.
			      - Le travail est dit.
			    }
			  }
			}
			""";

	@TempDir
	Path folder;

	@Test
	void indicatorsOfASetAreJudgedWhereThereIsNoCriterion() throws IOException {
		assertEquals(List.of("Le travail est fait.", "Le travail est dit."), judged(SET + "épreuve E5 « E » { évalue bloc 1 }\n"));
	}

	@Test
	void criteriaComeBeforeIndicators() throws IOException {
		assertEquals(List.of("Le critère de l'épreuve."), judged(SET + "épreuve E5 « E » {\n  évalue bloc 1\n  critères {\n    - Le critère de l'épreuve.\n  }\n}\n"));
	}

	private List<String> judged(String text) {
		Subject subject = Texts.load(folder, text).subject();
		return new ExamView(subject, (Epreuve) subject.identites().element("epreuve:E5")).judged().stream().map(Element::getIntitule).toList();
	}
}
