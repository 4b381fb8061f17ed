// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Referentiel;
import fr.referentiel.testing.Project;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.Traces;

/** The cross tables are the matrices, the layers the graph's own links. */
class TablesAndLayersTest {
	private static final Map<String, String> NATURES = Map.of("CroixEcrite", "ECRIT", "CroixDEnsemble", "ENSEMBLE", "CroixDeduite", "DERIVE");

	private final Odesign odesign = Odesign.read();
	private Referentiel root;
	private Identites identities;
	private TraceGraph graph;

	@BeforeAll
	static void theLanguageIsKnownToEmf() {
		ReferentielStandaloneSetup.doSetup();
	}

	@BeforeEach
	void open() {
		Path text = Project.models().resolve("mos/mos.referentiel");
		root = (Referentiel) new ResourceSetImpl().getResource(URI.createFileURI(text.toString()), true).getContents().get(0);
		identities = Identites.de(root);
		graph = Traces.of(root, identities);
	}

	@ParameterizedTest
	@CsvSource({ "TableActivitesCompetences, activite, competence", "TableCompetencesUnites, competence, unite", "TableActivitesSavoirs, activite, savoir" })
	void aTableHasTheRowsColumnsAndCrossesOfItsMatrix(String name, String rows, String columns) {
		Matrix matrix = Matrix.of(graph, rows, columns);
		Services services = new Services(root);
		Element table = odesign.representation(name);
		Element line = Odesign.children(table, "ownedLineMappings").findFirst().orElseThrow();
		Element column = Odesign.children(table, "ownedColumnMappings").findFirst().orElseThrow();
		List<fr.referentiel.model.Element> lines = services.elements(line.getAttribute("semanticCandidatesExpression"), root);
		assertEquals(matrix.rows().stream().map(TraceNode::id).toList(), lines.stream().map(identities::id).toList());
		assertEquals(matrix.columns().stream().map(TraceNode::id).toList(),
				services.elements(column.getAttribute("semanticCandidatesExpression"), root).stream().map(identities::id).toList());
		Set<String> crosses = new TreeSet<>();
		Odesign.children(table, "intersection").forEach(intersection -> lines.forEach(
				row -> services.elements(intersection.getAttribute("columnFinderExpression"), row).forEach(crossed -> crosses.add(identities.id(row) + " x "
						+ identities.id(crossed) + " " + NATURES.get(intersection.getAttribute("name"))))));
		Set<String> expected = new TreeSet<>();
		matrix.cells().forEach(cell -> expected.add(cell.row() + " x " + cell.column() + " " + cell.nature()));
		assertEquals(expected, crosses);
		assertFalse(crosses.isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "Taches, tache", "Savoirs, savoir", "Criteres, critere" })
	void aLayerAddsTheElementsOfItsKindAndTheirLinks(String name, String kind) {
		Services services = new Services(root);
		Element layer = Odesign.children(odesign.representation("ActivitesCompetencesUnites"), "additionalLayers").filter(l -> l.getAttribute("name").equals(name))
				.findFirst().orElseThrow();
		Element nodes = Odesign.children(layer, "nodeMappings").findFirst().orElseThrow();
		Element edges = Odesign.children(layer, "edgeMappings").findFirst().orElseThrow();
		List<String> added = services.elements(nodes.getAttribute("semanticCandidatesExpression"), root).stream().map(identities::id).toList();
		assertEquals(graph.nodes().stream().filter(n -> n.type().equals(kind)).map(TraceNode::id).toList(), added);
		assertFalse(added.isEmpty());
		Set<String> reached = new TreeSet<>();
		graph.nodes().forEach(n -> services.elements(edges.getAttribute("targetFinderExpression"), identities.element(n.id()))
				.forEach(target -> reached.add(identities.id(target))));
		Set<String> linked = new TreeSet<>();
		graph.links().stream().filter(l -> added.contains(l.to())).forEach(l -> linked.add(l.to()));
		assertEquals(linked, reached);
		assertTrue(added.containsAll(reached));
	}

	@Test
	void representationsAreOfferedOnTheFileThatBeginsTheReferentielOnly() {
		Path other = Project.models().resolve("mos/pole-1.referentiel");
		Referentiel continued = (Referentiel) new ResourceSetImpl().getResource(URI.createFileURI(other.toString()), true).getContents().get(0);
		Services services = new Services(root);
		assertTrue(services.holds("service:isHead", root));
		assertFalse(services.holds("service:isHead", continued));
	}

	@Test
	void theTreeHoldsEveryElementThatIsNoMereList() {
		Services services = new Services(root);
		Set<String> reached = new TreeSet<>();
		collect(services, root, reached);
		Set<String> missing = new TreeSet<>(graph.nodes().stream().map(TraceNode::id).filter(id -> !reached.contains(id)).toList());
		missing.removeIf(id -> root.getDeclarations().contains(identities.element(id)));
		assertEquals(Set.of(), missing);
	}

	private void collect(Services services, fr.referentiel.model.Element element, Set<String> into) {
		services.elements("service:children", element).forEach(child -> {
			into.add(identities.id(child));
			collect(services, child, into);
		});
	}
}
