// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.annex.AnnexContent;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Figure;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.document.syllabus.HandbookContent;
import fr.referentiel.document.writer.TextWriter;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Subject;
import fr.referentiel.testing.Texts;

/** A référentiel built otherwise than ours: competences and knowledge stand apart from the activities, and épreuves evaluate competences by name. */
class SkillsApartTest {
	private static final String TEXT = """
			référentiel MV « Maintenance » {
			  échelle T « Niveaux » {
			    niveau 3 « Maîtrise d’outils »
			  }
			  catégorie AUTRES « Autres candidats »
			}
			annexe I.a « Activités » {
			  insère activités
			}
			annexe I.b « Compétences » {
			  insère compétences
			  insère savoirs
			}
			annexe II.c « Épreuves » {
			  insère règlement
			  insère épreuves
			}
			annexe III « Stage » {
			  insère stages
			}
			pôle P1 « Atelier » {
			  activité A1 « Diagnostiquer » {
			    tâche A1-T1 « Constater » autonomie 3
			    associe compétences C2.1, C2.2
			  }
			}
			ensemble C2 « Chercher » {
			  compétence C2.1 « Confirmer » {
			    mobilise savoir S1.1
			    critères {
			      - Les symptômes sont constatés.
			    }
			  }
			  compétence C2.2 « Mesurer » {
			    indicateurs {
			      - Les mesures sont justes.
			    }
			  }
			}
			compétence C9 « Seule »
			savoir S1 « Technologie » {
			  savoir S1.1 « Moteurs » niveau 3 {
			    limites {
			      - La dépollution
			    }
			  }
			}
			unité U6 « Diagnostic »
			épreuve E6 « Diagnostic » coefficient 2 {
			  valide unité U6
			  évalue compétences C2.1, C2.2, C9
			  forme ponctuelle orale 30 min « Forme ponctuelle » {
			    phase « Exposé » 10 min maximum
			    phase « Entretien » 20 min
			  }
			  non valide si {
			    - Absence de dossier
			  }
			  modalité AUTRES ponctuelle orale 30 min préparation 20 min
			}
			stage « En entreprise » semaines 14 consécutives 4 {
			  > Deux périodes.
			}
			""";

	@TempDir
	Path folder;
	private Subject subject;

	@BeforeEach
	void load() {
		LoadedReferentiel loaded = Texts.load(folder, TEXT);
		assertFalse(loaded.hasErrors(), () -> loaded.constats().toString());
		subject = loaded.subject();
	}

	@Test
	@DisplayName("The annexes print the competences and the knowledge that no pole holds, with all that is said of them")
	void annexes() throws IOException {
		String annexes = plain(AnnexContent.of(subject.referentiel()));
		for (String told : List.of("C2 - Chercher", "C2.1 - Confirmer", "S1.1 - Moteurs", "Les symptômes sont constatés.", "Les mesures sont justes.", "C9 - Seule", "S1 - Technologie",
				"S1.1 - Moteurs (niveau 3)", "La dépollution")) {
			assertTrue(annexes.contains(told), () -> told + " in " + annexes);
		}
		assertTrue(annexes.contains("A1-T1 - Constater (autonomie : 3 - Maîtrise d'outils)"), annexes);
		assertEquals(2, annexes.split("Pôle d’activités n° 1", -1).length, "the pole stands with its activities only");
		assertTrue(annexes.contains("Pôle d’activités n° 1 : Atelier"), "the label is as the author wrote it");
	}

	@Test
	@DisplayName("The annexes print phases, causes and weeks of which the text says nothing more")
	void attributes() throws IOException {
		String annexes = plain(AnnexContent.of(subject.referentiel()));
		for (String told : List.of("Exposé : 10 minutes au maximum", "Entretien : 20 minutes", "La mention « non valide » est prononcée dans les cas suivants :", "préparation 20",
				"Durée : 14 semaines, dont au moins 4 semaines consécutives chaque année.")) {
			assertTrue(annexes.contains(told), () -> told + " in " + annexes);
		}
	}

	@Test
	@DisplayName("An épreuve that evaluates competences by name has them, their knowledge, and what each is judged by")
	void exam() {
		ExamView exam = new ExamView(subject, subject.referentiel().getEpreuves().getFirst());
		assertEquals(List.of("C2.1", "C2.2", "C9"), exam.competences().stream().map(Element::getCode).toList());
		assertEquals(List.of("S1.1"), exam.savoirs().stream().map(Element::getCode).toList());
		assertEquals(List.of("Les symptômes sont constatés.", "Les mesures sont justes."), exam.judged().stream().map(Element::getIntitule).toList());
	}

	@Test
	@DisplayName("The handbook gives them in the chapter of the unit, and draws them beside the pole that is linked to them")
	void handbook() throws IOException {
		Document handbook = HandbookContent.of(subject);
		String text = plain(handbook);
		String chapter = text.substring(text.lastIndexOf("U6 – Diagnostic\n"));
		for (String told : List.of("C2.1 – Confirmer", "S1.1 – Moteurs (niveau 3)", "Les mesures sont justes.", "Ponctuelle orale, 30 min, préparation 20 min")) {
			assertTrue(chapter.contains(told), () -> told + " in " + chapter);
		}
		assertTrue(handbook.blocks().stream().filter(Figure.class::isInstance).map(f -> ((Figure) f).alternativeText())
				.anyMatch(words -> words.contains("P1 – Atelier") && words.contains("(C2.1, C2.2)")));
	}

	/** The text of a document, its tables too, on as long lines as it needs, with ordinary blanks. */
	private static String plain(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TextWriter(true).write(document, out);
		return out.toString(StandardCharsets.UTF_8).replace('\u00A0', ' ').replace('\u202F', ' ');
	}
}
