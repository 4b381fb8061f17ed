// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.testing.Texts;

/** Ways of real référentiels that look like faults and are none. */
class FalseAlarmsTest {
	@TempDir
	Path folder;

	private List<String> codes(String elements) {
		return Samples.codes(Texts.load(folder, "référentiel ESSAI « Essai » {\n  option A « a »\n  option B « b »\n}\n" + elements));
	}

	@Test
	void unitsThatDivideAreNoGap() {
		assertEquals(List.of(), codes("""
				épreuve E « Tout » {
				  valide unité U1, U21, U22, U3, U51, U52, U6
				  évalue compétence C1
				}
				compétence C1 « Tout faire »
				unité U1 « Un »
				unité U3 « Trois »
				unité U21 « Deux, l’écrit »
				unité U22 « Deux, l’oral »
				unité U51 « Cinq, l’écrit »
				unité U52 « Cinq, l’oral »
				unité U6 « Six »
				"""));
	}

	@Test
	void codesWithoutAConventionFollowNoParent() {
		assertEquals(List.of(), codes("""
				pôle P1 « Accueil » {
				  activité A1.1 « Recevoir »
				  activité A1.2 « Suivre »
				  compétence C01 « Écouter »
				}
				"""));
	}

	@Test
	void twoOptionsMayUseOneCode() {
		assertEquals(List.of(), codes("""
				pour option A {
				  compétence C1 « Administrer un réseau »
				}
				pour option B {
				  compétence C1 « Développer une application »
				}
				"""));
	}

	@Test
	void aReferentielWithoutLimitesExpectsNone() {
		assertEquals(List.of(), codes("""
				pôle P1 « Accueil » {
				  savoir S1 « Les techniques d’écoute »
				  savoir S2 « La réclamation »
				}
				"""));
	}

	@Test
	void aSavoirTaughtElsewhereNeedsNoLimites() {
		assertEquals(List.of(), codes("""
				module M « Approfondissement » {
				  savoir S1 « Les techniques d’écoute » {
				    limites {
				      - La reformulation
				    }
				  }
				  savoir S2 « La réclamation » obligatoire
				}
				"""));
	}

	@Test
	void aChapterOfSavoirsIsUsedThroughOneOfThemAndTheUnusedOneIsTold() {
		String chapters = """
				compétence C1 « Mesurer » {
				  mobilise savoir %s
				}
				savoir S1 « Technologie » {
				  savoir S1.1 « Moteurs »
				  savoir S1.2 « Freins »
				}
				""";
		assertEquals(List.of("savoir.non-mobilise"), codes(chapters.formatted("S1.1")), "S1.2");
		assertEquals(List.of(), codes(chapters.formatted("S1.1, S1.2")));
		assertEquals(List.of(), codes(chapters.formatted("S1")), "what holds them is used");
		assertEquals(List.of("savoir.non-mobilise"), codes(chapters.formatted("S2") + "savoir S2 « Gestion »\n"), "S1 alone, not each of its parts");
	}

	@Test
	void anActivityHasTheSavoirsThatItsCompetencesMobilise() {
		assertEquals(List.of(), codes("""
				activité A1 « Mesurer » {
				  tâche T1 « Lire »
				  savoir S1 « Électricité »
				  associe compétence C1
				}
				activité A2 « Réparer » {
				  tâche T2 « Démonter »
				  associe compétence C2
				}
				compétence C1 « Interpréter »
				compétence C2 « Remplacer » {
				  mobilise savoir S2
				}
				savoir S2 « Mécanique »
				"""));
	}

	@Test
	void activitiesThatLinkTheirCompetencesAreComplete() {
		assertEquals(List.of(), codes("""
				activité A1 « Recevoir » {
				  tâche A1T1 « Écouter »
				  mobilise compétence C1
				}
				activité A2 « Suivre » {
				  tâche A2T1 « Traiter »
				}
				compétence C1 « Communiquer »
				matrice associe compétence vers activité {
				  C1 : A2
				}
				"""));
	}

	@Test
	void theEpreuveOfADelegatedUnitMayEvaluateNothing() {
		assertEquals(List.of(), codes("""
				unité U1 « Culture générale » selon « l’arrêté du 16 novembre 2006 »
				épreuve E1 « Culture générale » {
				  valide unité U1
				}
				"""));
	}

	@Test
	void theCompetencesOfABlocAreEvaluatedByItsUnit() {
		assertEquals(List.of(), codes("""
				bloc B1 « Accueil » {
				  correspond unité U1
				  compétences {
				    - Recevoir le client
				  }
				}
				unité U1 « Accueil »
				épreuve E1 « Accueil » {
				  valide unité U1
				}
				"""));
	}

	@Test
	void aCompetenceIsEvaluatedWhenAllItsPartsAre() {
		String text = """
				compétence C9 « Réaliser » {
				  sous-compétence C9-1 « Préparer »
				  sous-compétence C9-2 « Exécuter »
				}
				unité U61 « Préparation »
				unité U62 « Exécution »
				épreuve E6 « Réalisation » {
				  sous-épreuve E61 « Préparation » {
				    valide unité U61
				    évalue sous-compétence C9-1
				  }
				  sous-épreuve E62 « Exécution » {
				    valide unité U62
				    évalue sous-compétence C9-2
				  }
				}
				""";
		assertEquals(List.of(), codes(text));
		assertEquals(List.of("competence.non-evaluee"), codes(text.replace("  sous-compétence C9-2", "  sous-compétence C9-3 « Contrôler »\n  sous-compétence C9-2")
				.replace("C9-2", "C9-4").replace("C9-3", "C9-2").replace("C9-4", "C9-3")));
	}

	@Test
	void aReferentielThatOnlyCoversItsCardLacksNothing() {
		assertEquals(List.of(), Samples.codes(Texts.load(folder, """
				référentiel ESSAI « Essai » {
				  couvre fiche
				  catégorie LIBRE « Candidats libres »
				}
				bloc B1 « Accueil » {
				  compétences {
				    - Recevoir le client
				  }
				}
				unité U1 « Accueil »
				épreuve E1 « Accueil »
				""")));
	}

	@Test
	void aTotalSumsTheObligatoryRowsAboveIt() {
		assertEquals(List.of(), codes("""
				grille horaire semaines 36 {
				  enseignement « Anglais » {
				    année 1 hebdomadaire 3   classe 2   demi-classe 1   annuel 108
				  }
				  enseignement « Réseaux » option A {
				    année 1 hebdomadaire 4
				  }
				  enseignement « Applications » option B {
				    année 1 hebdomadaire 4
				  }
				  enseignement facultatif « Latin » {
				    année 1 hebdomadaire 2
				  }
				  enseignement total « Total » {
				    année 1 hebdomadaire 7
				  }
				}
				"""));
	}
}
