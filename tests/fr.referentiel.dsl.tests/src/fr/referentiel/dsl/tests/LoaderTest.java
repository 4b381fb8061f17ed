// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.dsl.loading.UnusablePathException;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Genres;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Tache;
import fr.referentiel.testing.Project;

class LoaderTest {
	@TempDir
	Path folder;

	private LoadedReferentiel load(Path path) {
		List<LoadedReferentiel> loaded = Language.INJECTOR.getInstance(ReferentielLoader.class).load(List.of(path), ReferentielLoader.Progress.NONE);
		assertEquals(1, loaded.size());
		return loaded.get(0);
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static List<String> codes(LoadedReferentiel loaded) {
		return loaded.constats().stream().filter(c -> c.gravite() == Constat.Gravite.ERREUR).map(c -> c.code()).toList();
	}

	private static long count(LoadedReferentiel loaded, String type) {
		return loaded.identites().ids().stream().filter(id -> id.startsWith(type + ":") && !id.contains("/")).count();
	}

	@Test
	void mosHasTheElementsThatTheOfficialTextCounts() {
		LoadedReferentiel mos = load(Project.models().resolve("mos"));
		assertEquals(List.of(), codes(mos));
		assertEquals(4, mos.referentiel().getPoles().size());
		assertEquals(11, count(mos, "activite"));
		assertEquals(48, count(mos, "tache"));
		assertEquals(52 + 30, count(mos, "competence"));
		assertEquals(61, mos.referentiel().getPoles().stream().flatMap(p -> p.getActivites().stream()).flatMap(a -> a.getSavoirs().stream())
				.filter(s -> !s.getLimites().isEmpty()).count());
		assertEquals(List.of("U1", "U21", "U22", "U3", "U4", "U51", "U52", "U6", "UF1", "UF2", "UF3"),
				mos.referentiel().getUnites().stream().map(u -> u.getCode()).toList());
	}

	@Test
	void aCodeWrittenInTwoWaysIsOneElement() {
		LoadedReferentiel mos = load(Project.models().resolve("mos"));
		Tache tache = (Tache) mos.identites().element("tache:A4.1T1");
		assertTrue(tache.getFormulations().stream().anyMatch(f -> "A4.1.T1".equals(f.getCode())));
		assertNull(mos.identites().element("tache:A4.1.T1"));
	}

	@Test
	void continuationsAreMergedAndReferencesCrossFiles() throws IOException {
		file("a.referentiel", "référentiel X « Essai »\npôle P1 « Un » {\n  activité A1 « A »\n}\nunité U1 « U »\n");
		file("b.referentiel", "suite référentiel X\nsuite pôle P1 {\n  activité A2 « B »\n}\népreuve E1 « E » coefficient 2 {\n  valide U1\n  évalue pôle P1\n}\n");
		LoadedReferentiel x = load(folder);
		assertEquals(List.of(), codes(x).stream().filter(c -> c.startsWith("lien") || c.startsWith("suite")).toList());
		assertEquals(List.of("A1", "A2"), x.referentiel().getPoles().get(0).getActivites().stream().map(a -> a.getCode()).toList());
		Epreuve e = x.referentiel().getEpreuves().get(0);
		Lien evalue = (Lien) e.getElements().get(1);
		assertSame(x.referentiel().getPoles().get(0), evalue.getCibles().get(0));
		assertEquals("b.referentiel", Path.of(e.getLieu().fichier()).getFileName().toString());
		assertEquals(5, e.getLieu().ligne());
	}

	@Test
	void oneFileOfSeveralIsCheckedWithThoseBesideIt() throws IOException {
		file("a.referentiel", "référentiel X « Essai »\nunité U1 « U »\n");
		Path b = file("b.referentiel", "suite référentiel X\népreuve E1 « E » coefficient 2 {\n  valide U1\n}\n");
		assertTrue(load(b).constats().stream().noneMatch(c -> c.code().equals("lien.inconnu")));
	}

	@Test
	void anUnknownCodeIsNamedWithItsNearestNeighbour() throws IOException {
		file("a.referentiel", "référentiel X « Essai »\nunité U51 « U »\népreuve E1 « E » {\n  valide U52\n}\n");
		LoadedReferentiel x = load(folder);
		assertTrue(x.constats().stream().anyMatch(c -> c.code().equals("lien.inconnu") && c.lieu().ligne() == 4 && c.message().contains("« U51 »")),
				x.constats().toString());
	}

	@Test
	void aContinuationWithoutStartIsAnError() throws IOException {
		file("a.referentiel", "suite référentiel X\npôle P1 « Un »\n");
		assertEquals(List.of("suite.sans-debut"), codes(load(folder)));
	}

	@Test
	void aReferentielThatImportsItselfIsLoadedOnce() throws IOException {
		file("a.referentiel", "importe X\nréférentiel X « Essai »\npôle P1 « Un »\n");
		assertEquals(1, load(folder).referentiel().getPoles().size());
	}

	@Test
	void aHeadThatCannotBeReadIsToldAndNotThatItIsMissing() throws IOException {
		file("a.referentiel", "referentiell A « Premier »\n");
		file("b.referentiel", "suite référentiel A\nunité U1 « Une »\n");
		assertEquals(List.of("syntaxe"), codes(load(folder)));
	}

	@Test
	void twoReferentielsOfAFolderAreLoadedEachWithItsOwnSettings() throws IOException {
		file("a.referentiel", "référentiel A « Premier »\n");
		file("b.referentiel", "référentiel B « Second »\nparamétrage R « Réglages » règle B { }\n");
		List<LoadedReferentiel> loaded = all();
		assertEquals(List.of("A", "B"), loaded.stream().map(l -> l.referentiel().getCode()).toList());
		assertEquals(List.of(0, 1), loaded.stream().map(l -> l.subject().parametrages().size()).toList());
	}

	@Test
	void besideTwoReferentielsSettingsSayWhichOneTheyAreFor() throws IOException {
		file("a.referentiel", "référentiel A « Premier »\n");
		file("b.referentiel", "référentiel B « Second »\n");
		file("p.referentiel", "paramétrage R « Réglages » { }\n");
		List<Constat> found = all().stream().flatMap(l -> l.constats().stream()).toList();
		assertEquals(List.of("Ce dossier contient plusieurs référentiels (A, B) : ce paramétrage ne dit pas lequel il règle. Écrivez « règle A » dans son en-tête, par exemple."),
				found.stream().map(Constat::message).toList());
	}

	@Test
	void whatIsWrongWithAFileOfNoReferentielIsToldBesideSeveral() throws IOException {
		file("a.referentiel", "référentiel A « Premier »\n");
		file("b.referentiel", "référentiel B « Second »\n");
		file("c.referentiel", "rien qui se lise\n");
		assertEquals(List.of("syntaxe"), all().stream().flatMap(l -> l.constats().stream()).map(Constat::code).toList());
	}

	private List<LoadedReferentiel> all() {
		return Language.INJECTOR.getInstance(ReferentielLoader.class).load(List.of(folder), ReferentielLoader.Progress.NONE);
	}

	@Test
	void anImportedReferentielIsFoundInTheFolderBeside() throws IOException {
		Files.createDirectories(folder.resolve("commun"));
		Files.createDirectories(folder.resolve("x"));
		file("commun/c.referentiel", "référentiel C « Commun »\nunité CGE « Culture générale »\n");
		file("x/x.referentiel", "importe C\nréférentiel X « Essai »\nunité U1 « Culture générale » {\n  reprend unité CGE\n}\n");
		LoadedReferentiel x = load(folder.resolve("x"));
		assertTrue(x.constats().stream().noneMatch(c -> c.code().equals("lien.inconnu")), x.constats().toString());
		Lien reprend = (Lien) x.referentiel().getUnites().get(0).getElements().get(0);
		assertEquals("CGE", reprend.getCibles().get(0).getCode());
	}

	@Test
	void aForgottenGuillemetInACitedCriterionIsExplained() throws IOException {
		file("a.referentiel", "référentiel X « Essai »\népreuve E1 « E » {\n  critères {\n    - Un critère.\n  }\n}\n");
		file("p.referentiel", "paramétrage P « Réglages » règle X {\n  barème E1 mode calculé {\n    pondère 100 « Un critère.\n  }\n}\n");
		assertTrue(load(folder).constats().stream().anyMatch(c -> c.message().contains("guillemet fermant") && c.lieu().ligne() == 3));
	}

	@Test
	void filesThatAreNoTextAreExplainedAndTheOthersStillRead() throws IOException {
		file("a.referentiel", "référentiel X « Essai »\npôle P1 « Un »\n");
		Files.write(folder.resolve("b.referentiel"), new byte[] { 'P', 'K', 3, 4, 0, 0 });
		Files.write(folder.resolve("c.referentiel"), "référentiel é".getBytes(StandardCharsets.ISO_8859_1));
		Files.write(folder.resolve("d.referentiel"), new byte[2_000_001]);
		LoadedReferentiel x = load(folder);
		assertEquals("X", x.referentiel().getCode());
		List<String> messages = x.constats().stream().filter(c -> c.code().equals("fichier.illisible")).map(c -> c.message()).toList();
		assertEquals(3, messages.size(), messages.toString());
		assertTrue(messages.get(0).contains("binaire") && messages.get(1).contains("UTF-8") && messages.get(2).contains("trop volumineux"), messages.toString());
	}

	@Test
	void unusablePathsAreRefusedInFrench() throws IOException {
		assertTrue(assertThrows(UnusablePathException.class, () -> load(folder.resolve("absent"))).getMessage().contains("n’existe pas"));
		assertTrue(assertThrows(UnusablePathException.class, () -> load(folder)).getMessage().contains("aucun fichier"));
		Path other = file("notes.txt", "x");
		assertTrue(assertThrows(UnusablePathException.class, () -> load(other)).getMessage().contains("n’est pas un fichier de référentiel"));
	}

	@Test
	void identitiesAreStableUnderInsertionElsewhere() throws IOException {
		file("a.referentiel", "référentiel X « Essai »\nbloc 1 « B » {\n  compétences {\n    - Organiser\n    - Gérer\n  }\n}\n");
		List<String> before = load(folder).identites().ids();
		file("a.referentiel", "référentiel X « Essai »\nbloc 0 « A » {\n  compétences {\n    - Organiser\n  }\n}\nbloc 1 « B » {\n  compétences {\n    - Prévoir\n    - Organiser\n    - Gérer\n  }\n}\n");
		LoadedReferentiel after = load(folder);
		assertTrue(after.identites().ids().containsAll(before), before + " / " + after.identites().ids());
		Competence c = (Competence) after.identites().element("competence:bloc:1/gerer");
		assertEquals("Gérer", c.getIntitule());
		assertEquals("competence", Genres.type(c));
	}

	@Test
	void twoLoadsGiveTheSameModel() {
		LoadedReferentiel one = load(Project.models().resolve("mos"));
		LoadedReferentiel two = load(Project.models().resolve("mos"));
		assertEquals(one.identites().ids(), two.identites().ids());
		assertTrue(EcoreUtil.equals(one.referentiel(), two.referentiel()));
	}
}
