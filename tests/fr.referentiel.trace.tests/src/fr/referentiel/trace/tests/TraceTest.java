// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.testing.Texts;
import fr.referentiel.trace.Coverage;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.Holes;
import fr.referentiel.trace.Impact;
import fr.referentiel.trace.LinkType;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.Reach;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.Traces;
import fr.referentiel.trace.UnknownSelectionException;
import fr.referentiel.trace.Views;

/** Who answers to whom. */
class TraceTest {
	private static final String TEXT = """
			référentiel ESSAI « Essai » {
			  option A « Réseaux »
			  option B « Applications »
			}
			pôle P1 « Accueil » {
			  activité A1 « Recevoir » autrement « Recevoir l'usager » en option B {
			    tâche A1T1 « Écouter »
			    compétence A1C1 « Identifier un besoin »
			    compétence A1C2 « Reformuler une demande »
			    savoir A1S1 « Les techniques d'écoute »
			    savoir A1S2 « La reformulation » option B
			  }
			}
			pôle P2 « Suivi » {
			  compétence C3 « Relancer » {
			    savoir S3 « Les relances »
			  }
			  compétence C4 « Archiver » admis competence.non-evaluee « évaluée en formation »
			  compétence C5 « Classer »
			}
			bloc B1 « Accueil » {
			  correspond unité U4
			}
			unité U4 « Accueil »
			unité U51 « Suivi »
			unité U52 « Relance »
			épreuve E4 « Accueil » {
			  valide unité U4
			  évalue pôle P1
			}
			épreuve E5 « Suivi » {
			  valide unité U51, U52
			  évalue compétence C3
			}
			""";

	@TempDir
	Path folder;

	private LoadedReferentiel loaded;
	private TraceGraph graph;

	@BeforeEach
	void load() {
		loaded = Texts.load(folder, TEXT);
		graph = Traces.of(loaded.referentiel(), loaded.identites());
	}

	private List<String> links(TraceGraph of, LinkType type) {
		return of.links().stream().filter(link -> link.type() == type).map(link -> link.from() + " > " + link.to() + " " + link.nature()).toList();
	}

	@Test
	void anEpreuveThatEvaluatesAPoleIsOneLinkToThePole() {
		assertEquals(List.of("epreuve:E4 > pole:P1 ENSEMBLE", "epreuve:E5 > competence:C3 ECRIT"), links(graph, LinkType.EVALUE));
	}

	@Test
	void theSavoirsOfAnActivityAreSaidOfTheActivity() {
		assertEquals(List.of("activite:A1 > savoir:A1S1 ENSEMBLE", "activite:A1 > savoir:A1S2@B ENSEMBLE", "competence:C3 > savoir:S3 ECRIT"),
				links(graph, LinkType.MOBILISE));
	}

	@Test
	void aPoleIsEvaluatedByTheUnitOfItsEpreuveWhenThereIsOne() {
		assertEquals(List.of("pole:P1 > unite:U4 DERIVE"), links(graph, LinkType.EVALUEE_PAR));
	}

	@Test
	void aBlocCorrespondsToThePoleThatItsUnitEvaluates() {
		assertEquals(List.of("bloc:B1 > unite:U4 ECRIT", "bloc:B1 > pole:P1 DERIVE"), links(graph, LinkType.CORRESPOND));
	}

	@Test
	void aCompetenceIsReachedThroughItsContainers() {
		Coverage coverage = Coverage.of(graph);
		assertEquals(List.of("bloc:B1", "unite:U4", "epreuve:E4"), coverage.of("competence:A1C1").stream().map(Reach::by).toList());
		assertTrue(coverage.evaluated("competence:A1C2"));
		assertFalse(coverage.evaluated("competence:C5"));
		assertEquals(List.of("C4", "C5"), coverage.missing("competence").stream().map(TraceNode::code).toList());
	}

	@Test
	void anAcceptedHoleIsJustified() {
		List<Hole> holes = Holes.of(loaded.referentiel(), loaded.identites(), graph, Coverage.of(graph));
		assertEquals(List.of(new Hole("competence:C4", Holes.COMPETENCE_NON_EVALUEE, "évaluée en formation"),
				new Hole("competence:C5", Holes.COMPETENCE_NON_EVALUEE, null)), holes);
	}

	@Test
	void aMatrixStatesNoPairThatTheTextDoesNot() {
		Matrix matrix = Matrix.of(graph, "competence", "savoir");
		assertEquals(List.of("A1", "A1C1", "A1C2", "C3", "C4", "C5"), matrix.rows().stream().map(TraceNode::code).toList());
		assertEquals(List.of("activite:A1 savoir:A1S1 ENSEMBLE", "activite:A1 savoir:A1S2@B ENSEMBLE", "competence:C3 savoir:S3 ECRIT"),
				matrix.cells().stream().map(cell -> cell.row() + " " + cell.column() + " " + cell.nature()).toList());
		assertEquals(2, matrix.rowTotals().get("activite:A1"));
		assertEquals(0, matrix.rowTotals().get("competence:C5"));
	}

	@Test
	void aMatrixFollowsAnyWayInEitherDirection() {
		Matrix matrix = Matrix.of(graph, "competence", "epreuve");
		assertEquals(List.of("competence:A1C1 epreuve:E4 ENSEMBLE", "competence:A1C2 epreuve:E4 ENSEMBLE", "competence:C3 epreuve:E5 ECRIT"),
				matrix.cells().stream().map(cell -> cell.row() + " " + cell.column() + " " + cell.nature()).toList());
	}

	@Test
	void anImpactGoesBothWaysAndNeverTurns() {
		Impact impact = Impact.of(graph, "activite:A1");
		assertEquals(List.of("pole:P1", "bloc:B1", "unite:U4", "epreuve:E4"), impact.above().stream().map(Reach::by).toList());
		assertEquals(5, impact.below().size());
		assertThrows(UnknownSelectionException.class, () -> Impact.of(graph, "activite:X"));
	}

	@Test
	void aCompetenceThatStandsInItsUnitHasOneLineToIt() {
		LoadedReferentiel own = Texts.load(folder, """
				référentiel ESSAI « Essai »
				unité U1 « Culture générale » {
				  compétence « Rendre compte d'une culture »
				}
				""");
		TraceGraph whole = Traces.of(own.referentiel(), own.identites());
		List<TraceLink> lines = Views.of(Views.ACTIVITES_COMPETENCES_UNITES, whole, List.of(), null).nesting().edges();
		assertEquals(List.of(LinkType.EVALUEE_PAR), lines.stream().map(TraceLink::type).toList());
		assertEquals("unite:U1", lines.getFirst().to());
	}

	@Test
	void anOptionSeesItsOwnElementsAndWordings() {
		TraceGraph a = Traces.of(loaded.referentiel(), loaded.identites(), "A");
		TraceGraph b = Traces.of(loaded.referentiel(), loaded.identites(), "B");
		assertTrue(a.nodes().stream().noneMatch(node -> "A1S2".equals(node.code())));
		assertTrue(b.nodes().stream().anyMatch(node -> "A1S2".equals(node.code())));
		assertEquals("Recevoir l'usager", b.nodes().stream().filter(node -> node.id().equals("activite:A1")).findFirst().orElseThrow().label());
	}
}
