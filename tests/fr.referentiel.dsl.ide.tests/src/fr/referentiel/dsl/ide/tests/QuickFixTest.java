// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.testing.Project;

/** Repairs: each makes the sample of its finding clean of it. */
class QuickFixTest {
	private static final String ACCEPT = "Admettre ce constat (la raison est à écrire)";

	/** Where a repair makes a new element, what that one still lacks is for the author to say. */
	private static final Map<String, String> NEXT = Map.of("unite.sans-epreuve", "epreuve.sans-objet", "bloc.sans-unite", "unite.sans-epreuve");

	@TempDir
	private Path folder;

	private static String sample(String code) throws IOException {
		return Files.readString(Project.models().resolve("invalides/" + code + ".referentiel"));
	}

	private static List<CodeAction> actions(Workshop workshop, String name, Diagnostic at, String... only) {
		CodeActionContext context = new CodeActionContext(List.of(at), only.length == 0 ? null : List.of(only));
		return Workshop.get(workshop.server().getTextDocumentService()
				.codeAction(new CodeActionParams(new TextDocumentIdentifier(workshop.uri(name)), at.getRange(), context))).stream().map(a -> a.getRight()).toList();
	}

	/** The findings of a text after one of its repairs. */
	private List<String> after(Workshop workshop, CodeAction action) {
		workshop.applied(action.getEdit()).forEach((name, text) -> workshop.edit(name, text));
		return workshop.findings("a.referentiel");
	}

	@ParameterizedTest
	@ValueSource(strings = { "code.absent", "code.double", "code.parent", "code.trou", "competence.non-evaluee", "unite.sans-epreuve", "bloc.sans-unite",
			"ccf.situations", "duree.phases", "coefficient.nul", "coefficient.somme", "epreuve.categorie-sans-forme", "savoir.sans-limites", "intitule.absent",
			"liste.vide", "niveau.hors-bornes", "libelle.derive", "activite.incomplete", "horaire.somme", "stage.plancher",
			"referentiel.non-dit", "referentiel.double", "typographie.espace", "typographie.numero", "typographie.ligature", "typographie.capitale", "lien.inconnu", "syntaxe" })
	void aRepairMakesItsSampleCleanOfTheFinding(String code) throws IOException {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", sample(code));
			assertEquals(List.of(code), workshop.findings("a.referentiel"));
			List<CodeAction> actions = actions(workshop, "a.referentiel", workshop.client().diagnostics(workshop.uri("a.referentiel")).get(0));
			assertTrue(!actions.isEmpty() && !actions.get(0).getTitle().equals(ACCEPT), () -> "no repair of its own: " + actions);
			List<String> left = after(workshop, actions.get(0));
			assertEquals(List.of(NEXT.getOrDefault(code, "")).stream().filter(c -> !c.isEmpty()).toList(), left, actions.get(0).getTitle());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "annexe.absente", "epreuve.sans-objet", "modalite.sans-duree", "savoir.non-mobilise", "element.mal-place", "libelle.proche", "programme.volume", "liste.vide",
			"competence.non-evaluee" })
	void anyFindingOfARuleCanBeAcceptedOnRecord(String code) throws IOException {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", sample(code));
			assertEquals(List.of(code), workshop.findings("a.referentiel"));
			CodeAction accept = actions(workshop, "a.referentiel", workshop.client().diagnostics(workshop.uri("a.referentiel")).get(0)).stream()
					.filter(a -> a.getTitle().equals(ACCEPT)).findFirst().orElseThrow();
			assertEquals(List.of(), after(workshop, accept));
		}
	}

	@Test
	void anUnknownCodeIsReplacedByTheNearest() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", "référentiel EX « Un diplôme d’exemple »\nunité U52 « Une unité »\népreuve E5 « Une épreuve » coefficient 2 {\n  valide unité U51\n}\n");
			workshop.findings("a.referentiel");
			Diagnostic unknown = workshop.client().diagnostics(workshop.uri("a.referentiel")).stream().filter(d -> d.getCode().getLeft().equals("lien.inconnu")).findFirst()
					.orElseThrow();
			CodeAction action = actions(workshop, "a.referentiel", unknown).get(0);
			assertEquals("Remplacer par « U52 »", action.getTitle());
			assertFalse(after(workshop, action).contains("lien.inconnu"));
		}
	}

	@Test
	void aForgottenGuillemetIsClosed() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", "référentiel EX « Un diplôme d’exemple »\npôle P1 « Un pôle\n");
			assertEquals(List.of("syntaxe"), workshop.findings("a.referentiel"));
			assertEquals(List.of(), after(workshop, actions(workshop, "a.referentiel", workshop.client().diagnostics(workshop.uri("a.referentiel")).get(0)).get(0)));
		}
	}

	@Test
	void allFindingsOfOneKindAreMendedAtOnceEachWithItsOwnCode() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", """
					référentiel EX « Un diplôme d’exemple »
					activité A1 « Recevoir » {
					  tâche A1T1 « Accueillir »
					  tâche « Écouter »
					  tâche « Orienter »
					}
					""");
			assertEquals(List.of("code.absent", "code.absent"), workshop.findings("a.referentiel"));
			CodeAction all = actions(workshop, "a.referentiel", workshop.client().diagnostics(workshop.uri("a.referentiel")).get(0)).stream()
					.filter(a -> a.getTitle().startsWith("Corriger tous")).findFirst().orElseThrow();
			String text = workshop.applied(all.getEdit()).get("a.referentiel");
			assertTrue(text.contains("tâche A1T2 « Écouter »") && text.contains("tâche A1T3 « Orienter »"), text);
		}
	}

	@Test
	void aClientMayAskForAllThatNeedsNoChoice() {
		try (Workshop workshop = new Workshop(folder)) {
			workshop.open("a.referentiel", "référentiel EX « Un diplôme d’exemple » {\n  niveau 9\n}\nsavoir S1 « Un savoir » {\n  limites {\n  }\n}\n");
			assertEquals(Set.of("niveau.hors-bornes", "liste.vide"), Set.copyOf(workshop.findings("a.referentiel").stream().filter(c -> !c.startsWith("savoir")).toList()));
			Diagnostic first = workshop.client().diagnostics(workshop.uri("a.referentiel")).get(0);
			first.setRange(new Range(new Position(0, 0), new Position(0, 0)));
			CodeAction all = actions(workshop, "a.referentiel", first, "source.fixAll").get(0);
			assertFalse(workshop.applied(all.getEdit()).get("a.referentiel").contains("limites"));
			assertTrue(workshop.applied(all.getEdit()).get("a.referentiel").contains("niveau 5"));
		}
	}
}
