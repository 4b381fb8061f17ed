// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Tache;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Subject;
import fr.referentiel.rules.UnknownOptionException;
import fr.referentiel.testing.Texts;
import fr.referentiel.trace.LinkType;

/** The référentiel as each of its options sees it. */
class OptionViewTest {
	private static final String TEXT = """
			référentiel X « Essai » {
			  option A « Réseaux »
			  option B « Applications »
			  échelle MAITRISE « Maîtrise » {
			    niveau 1 « Informer »
			    niveau 2 « Réaliser »
			  }
			}
			pôle P1 « Commun » {
			  activité A1 « Recevoir » autrement « Recevoir l'usager » en option B {
			    tâche A1T1 « Écouter » {
			      exige niveau 1 option A
			      exige niveau 2 option B
			    }
			    compétence C1 « Identifier »
			    savoir S1 « Les techniques » {
			      exige niveau 2 option A
			      exige rien option B
			    }
			  }
			  activité A2 « Suivre » {
			    rattaché pôle P2 option B
			    compétence C2 « Relancer »
			  }
			}
			pôle P2 « Applications » option B {
			  compétence C3 « Programmer »
			}
			bloc 2 « Réseaux » option A {
			  compétence C4 « Câbler »
			}
			bloc 2 « Applications » option B {
			  compétence C4 « Coder »
			}
			unité U1 « Commune »
			unité U2 « Spécialité »
			épreuve E1 « Commune » {
			  valide unité U1
			  évalue pôle P1
			}
			épreuve E2 « Réseaux » autrement « Applications » en option B {
			  valide unité U2
			  évalue bloc 2
			  évalue pôle P2 option B
			}
			""";

	@TempDir
	Path folder;

	private Subject whole() {
		return loaded(TEXT).subject();
	}

	private LoadedReferentiel loaded(String text) {
		LoadedReferentiel loaded = Texts.load(folder, text);
		assertNotNull(loaded.subject(), loaded.constats().toString());
		return loaded;
	}

	private static List<String> messages(LoadedReferentiel loaded, String code) {
		return loaded.constats().stream().filter(c -> c.code().equals(code)).map(Constat::message).toList();
	}

	@Test
	void anElementOfOneOptionAndAllItHoldsNameTheOptionInTheirIdentity() {
		List<String> ids = whole().identites().ids();
		assertTrue(ids.containsAll(List.of("bloc:2@A", "bloc:2@B", "competence:C4@A", "competence:C4@B", "competence:C3@B", "competence:C1")), ids.toString());
	}

	@Test
	void anOptionDoesNotSeeWhatBelongsToOthers() {
		Subject a = whole().seenBy("A");
		assertEquals(List.of("P1"), a.referentiel().getPoles().stream().map(p -> p.getCode()).toList());
		assertNull(a.identites().element("competence:C3@B"));
		assertEquals("Câbler", a.identites().element("competence:C4@A").getIntitule());
		assertEquals("Essai, option A", a.referentiel().getIntitule());
	}

	@Test
	void aLabelThatDiffersIsTheOptionsOwnAndMarkedAsSuch() {
		assertEquals("Recevoir", whole().identites().element("activite:A1").getIntitule());
		assertEquals("Recevoir", whole().seenBy("A").identites().element("activite:A1@A").getIntitule());
		assertEquals("Recevoir l'usager", whole().seenBy("B").identites().element("activite:A1@B").getIntitule());
	}

	@Test
	void anActivityCommonToTwoOptionsStandsInAnotherPoleInOneOfThem() {
		Activite inA = (Activite) whole().seenBy("A").identites().element("activite:A2@A");
		Activite inB = (Activite) whole().seenBy("B").identites().element("activite:A2@B");
		assertEquals("P1", Vues.porteur(inA).getCode());
		assertEquals("P2", Vues.porteur(inB).getCode());
		assertEquals("Relancer", inB.getCompetences().get(0).getIntitule());
	}

	@Test
	void levelsDifferByOptionAndKnowledgeThatIsNotRequiredIsNotThere() {
		Subject a = whole().seenBy("A");
		Subject b = whole().seenBy("B");
		assertEquals("2", ((Savoir) a.identites().element("savoir:S1@A")).getNiveau().getCode());
		assertTrue(b.identites().ids().stream().noneMatch(id -> id.startsWith("savoir:S1")), b.identites().ids().toString());
		assertEquals("1", ((Tache) a.identites().element("tache:A1T1@A")).getAutonomie().getCode());
		assertEquals("2", ((Tache) b.identites().element("tache:A1T1@B")).getAutonomie().getCode());
	}

	@Test
	void aLinkWrittenOnceReachesTheElementOfThatCodeInEachOption() {
		List<String> all = whole().trace().links().stream().filter(l -> l.type() == LinkType.EVALUE && l.from().equals("epreuve:E2")).map(l -> l.to()).toList();
		assertEquals(List.of("bloc:2@A", "bloc:2@B", "pole:P2@B"), all);
		Subject b = whole().seenBy("B");
		assertTrue(b.coverage().evaluated("competence:C4@B"));
	}

	@Test
	void theWholeStaysAsItIsWhenOptionsLookAtIt() {
		Subject whole = whole();
		List<String> before = whole.identites().ids();
		whole.seenBy("A");
		whole.seenBy("B");
		assertEquals(before, fr.referentiel.model.Identites.de(whole.referentiel()).ids());
		assertEquals(whole, whole.seenBy("B").seenBy(null));
		Competence common = (Competence) whole.seenBy("B").identites().element("competence:C1");
		assertEquals(whole.identites().element("competence:C1"), whole.seenBy("B").original(common));
	}

	@Test
	void anUnknownOptionIsRefusedWithTheListOfThoseThereAre() {
		String message = assertThrows(UnknownOptionException.class, () -> whole().seenBy("Z")).getMessage();
		assertTrue(message.contains("« Z »") && message.contains("A, B"), message);
	}

	@Test
	void aFindingThatHoldsInOneOptionOnlyNamesIt() {
		LoadedReferentiel loaded = loaded(TEXT.replace("  évalue pôle P2 option B\n", ""));
		List<String> found = messages(loaded, "competence.non-evaluee");
		assertEquals(2, found.size(), found.toString()); // C3, and C2 that stands in P2 in B
		assertTrue(found.stream().allMatch(m -> m.startsWith("Option B : la compétence C")), found.toString());
		Constat first = loaded.constats().stream().filter(c -> c.code().equals("competence.non-evaluee")).findFirst().orElseThrow();
		assertEquals(List.of("B"), first.options());
	}

	@Test
	void aFindingThatHoldsInAllOptionsIsSaidOnceAndNamesNone() {
		LoadedReferentiel loaded = loaded(TEXT.replace("  évalue pôle P1\n", ""));
		List<String> found = messages(loaded, "competence.non-evaluee");
		assertEquals(1, found.stream().filter(m -> m.startsWith("La compétence C1 ")).count(), found.toString());
		assertTrue(found.stream().noneMatch(m -> m.contains("ption") && m.contains("C1 ")), found.toString());
	}

	@Test
	void aCompetenceThatOneOptionDoesNotUseIsNoErrorOfTheOther() {
		String text = """
				référentiel X « Essai » {
				  option EC « Électronique »
				  option IR « Informatique »
				}
				pôle P « Tout » {
				  compétence C3.7 « Commun »
				  compétence C3.8 « Électronique seule » option EC
				}
				unité U5 « U »
				épreuve E5 « E » {
				  valide unité U5
				  évalue compétences C3.7, C3.8
				}
				""";
		LoadedReferentiel loaded = loaded(text);
		assertEquals(List.of(), loaded.constats().stream().map(Constat::code).toList(), loaded.constats().toString());
		assertNull(loaded.subject().seenBy("IR").identites().element("competence:C3.8@EC"));
	}

	@Test
	void aReferenceFromOneOptionToAnotherIsAnErrorWithARemedy() {
		LoadedReferentiel loaded = loaded(TEXT.replace("compétence C3 « Programmer »", "compétence C3 « Programmer » {\n    renvoie bloc 3\n  }\n")
				.replace("unité U1 «", "bloc 3 « De A » option A\nunité U1 «"));
		List<String> found = messages(loaded, "lien.option");
		assertEquals(1, found.size(), loaded.constats().toString());
		assertTrue(found.get(0).contains("option B") && found.get(0).contains("option A") && found.get(0).contains("Corrigez"), found.get(0));
	}
}
