// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.document.anomaly.AnomalyContent;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.livret.BookletContent;
import fr.referentiel.document.programme.ProgrammeContent;
import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.DocumentRequest;
import fr.referentiel.document.suite.DocumentSuite;
import fr.referentiel.document.suite.Format;
import fr.referentiel.document.suite.GeneratedFile;
import fr.referentiel.document.suite.Generation;
import fr.referentiel.document.syllabus.HandbookContent;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.rules.Subject;
import fr.referentiel.testing.Texts;

/** A référentiel that says little gives short documents: all are made, in all formats, and none has a title over nothing. */
class ShortDocumentsTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {
			"référentiel X",
			"référentiel X « Essai »",
			"référentiel X « Essai » { diplôme BTS niveau 5 rncp 1 échéance 31/08/2030 années 1 }",
			"référentiel X « Essai » { option A « Une » option B « Autre » }",
			"référentiel X « Essai »\nannexe I « Vide »\n",
			"référentiel X « Essai »\nannexe I « Titres seuls » {\n  section « Un » {\n    section « Deux »\n  }\n}\n",
			"référentiel X « Essai »\npôle P1 « Un »\n",
			"référentiel X « Essai »\npôle P1 « Un » {\n  activité A1 « Une » {\n    tâche T1 « Une »\n  }\n}\n",
			"référentiel X « Essai »\npôle P1 « Un » {\n  activité A1 « Une » {\n    compétences {\n      - Sans code\n    }\n  }\n}\n",
			"référentiel X « Essai »\nbloc 1 « Un » {\n  compétence C1 « Une » {\n    sous-compétence C1.1 « Partie »\n    indicateur « Vu »\n  }\n}\n",
			"référentiel X « Essai »\ncompétence C1 « Seule »\n",
			"référentiel X « Essai »\nunité U1 « Une »\n",
			"référentiel X « Essai »\népreuve E1 « Une »\n",
			"référentiel X « Essai »\népreuve « Sans code »\n",
			"référentiel X « Essai » { catégorie S « Scolaire » }\nunité U1 « Une »\népreuve E1 « Une » coefficient 2 {\n  valide U1\n  modalité S ccf situations 2\n}\n",
			"référentiel X « Essai »\népreuve E1 « Une » {\n  sous-épreuve E11 « Partie » {\n    partie « A » points 10\n  }\n}\n",
			"référentiel X « Essai »\ngrille horaire\n",
			"référentiel X « Essai »\ngrille horaire {\n  enseignement « Maths » {\n    année 1 hebdomadaire 2\n  }\n}\n",
			"référentiel X « Essai »\nstage semaines 4\n",
			"référentiel X « Essai »\nfiche « Carte » {\n  certificateur « Ministère »\n}\n",
			"référentiel X « Essai »\nprogramme enseigne X {\n}\n",
			"référentiel X « Essai »\nprogramme « P » enseigne X {\n  prérequis « Prérequis » {\n    > Aucun.\n  }\n  grille horaire {\n    enseignement U1 « Une » {\n      année 1 annuel 10\n    }\n  }\n}\n",
			"référentiel X « Essai »\nmodule EF1 « Facultatif » {\n  savoirs {\n    - Un\n  }\n}\n" })
	@DisplayName("Every document is made in every format, or left out")
	void everyShape(String text) throws IOException {
		LoadedReferentiel loaded = load(text);
		assertFalse(loaded.hasErrors(), () -> loaded.constats().toString());
		Generation generation = new DocumentSuite().generate(Arrays.asList(DocumentKind.values()),
				new DocumentRequest(loaded.subject(), loaded.constats(), null, List.of(), Arrays.asList(Format.values())));
		for (GeneratedFile file : generation.files()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			file.content().writeTo(out);
			assertTrue(out.size() > 0, file.name());
		}
		for (Document document : documents(loaded)) {
			assertEquals(List.of(), emptyTitles(document.blocks()), document.title());
			assertTrue(document.blocks().stream().noneMatch(b -> b instanceof Table t && t.body().isEmpty()), "a table without rows in " + document.title());
		}
	}

	@Test
	@DisplayName("The real référentiel gives every document, and no title over nothing")
	void wholeReferentiel() {
		LoadedReferentiel mos = Texts.shipped("mos");
		Generation generation = new DocumentSuite().generate(Arrays.asList(DocumentKind.values()),
				new DocumentRequest(mos.subject(), mos.constats(), null, List.of(), List.of()));
		assertEquals(List.of(), generation.left());
		for (Document document : documents(mos)) {
			assertEquals(List.of(), emptyTitles(document.blocks()), document.title());
		}
	}

	@Test
	@DisplayName("A référentiel that says nothing is told what is left out, and why")
	void leftOut() throws IOException {
		LoadedReferentiel loaded = load("référentiel X");
		Generation generation = new DocumentSuite().generate(List.of(DocumentKind.LIVRET, DocumentKind.PROGRAMME),
				new DocumentRequest(loaded.subject(), loaded.constats(), null, List.of(), List.of()));
		assertEquals(List.of(), generation.files());
		assertEquals(2, generation.left().size());
		assertTrue(generation.left().getFirst().contains("« livret »"), generation.left().toString());
	}

	/** All but the annexes, which have the titles of the official text, whatever stands under them. */
	private static List<Document> documents(LoadedReferentiel loaded) {
		Subject subject = loaded.subject();
		List<Document> documents = new ArrayList<>(List.of(HandbookContent.of(subject)));
		subject.programmes().forEach(p -> documents.add(ProgrammeContent.of(subject, p)));
		if (BookletContent.hasMatter(subject)) {
			documents.add(BookletContent.of(subject));
		}
		if (AnomalyContent.hasMatter(subject, loaded.constats())) {
			documents.add(AnomalyContent.of(subject, loaded.constats()));
		}
		return documents;
	}

	/** The titles after which comes the end, a page break, or a title that is not below them. */
	private static List<String> emptyTitles(List<Block> blocks) {
		List<String> empty = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Heading h) {
				Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
				if (next == null || next instanceof PageBreak || next instanceof Heading other && other.level() <= h.level()) {
					empty.add(h.text());
				}
			}
		}
		return empty;
	}

	private LoadedReferentiel load(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("x.referentiel"), text);
		return Texts.load(file);
	}
}
