// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.document.anomaly.AnomalyContent;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.livret.BookletContent;
import fr.referentiel.document.livret.FollowUpWorkbook;
import fr.referentiel.document.programme.ProgrammeContent;
import fr.referentiel.document.programme.PublicFacts;
import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.DocumentRequest;
import fr.referentiel.document.suite.DocumentSuite;
import fr.referentiel.document.suite.Format;
import fr.referentiel.document.suite.GeneratedFile;
import fr.referentiel.document.suite.Generation;
import fr.referentiel.document.syllabus.HandbookContent;
import fr.referentiel.document.writer.TextWriter;
import fr.referentiel.document.writer.XlsxWriter;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.testing.Texts;

/** What schools and inspectors get, made of the real référentiel. */
class SchoolDocumentsTest {
	private static LoadedReferentiel mos;

	@BeforeAll
	static void load() {
		mos = Texts.shipped("mos");
	}

	@Test
	@DisplayName("The booklet follows each competence once: those of a bloc that only sums up its pôle are left out")
	void booklet() throws IOException {
		String booklet = text(BookletContent.of(mos.subject()));
		assertTrue(booklet.contains("A1.1C1 – Recenser"), "a competence of a pôle");
		assertTrue(booklet.contains("NA : non acquis ;") && booklet.contains("A : acquis."), "an enumeration ends with a full stop");
		assertTrue(booklet.contains("C5.4"), "a competence of an optional module");
		assertFalse(booklet.contains("Proposer une prestation dans le respect d'une démarche qualité"), "a competence of a bloc that sums up a pôle");
		for (String said : List.of("Formateur", "Tuteur", "Apprenant", "☐", "Bilans en entreprise", "Bilans au centre de formation", "Signature")) {
			assertTrue(booklet.contains(said), said);
		}
	}

	@Test
	@DisplayName("The follow-up workbook counts what is acquired, by observer")
	void coverage() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new XlsxWriter().write(FollowUpWorkbook.of(mos.subject()), out);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			AreaReference levels = new AreaReference(workbook.getName("NIVEAU_TUTEUR").getRefersToFormula(), workbook.getSpreadsheetVersion());
			int filled = 0;
			for (int row = levels.getFirstCell().getRow(); row <= levels.getLastCell().getRow() && filled < 3; row++) {
				var cell = workbook.getSheet("Suivi").getRow(row).getCell(levels.getFirstCell().getCol());
				if (cell != null && !cell.getCellStyle().getLocked()) {
					cell.setCellValue(filled++ < 2 ? "A" : "EC");
				}
			}
			assertEquals(2, evaluated(workbook, "ACQUIS_TUTEUR"), 0);
			assertEquals(0, evaluated(workbook, "ACQUIS_FORMATEUR"), 0);
		}
	}

	private static double evaluated(XSSFWorkbook workbook, String name) {
		var place = new AreaReference(workbook.getName(name).getRefersToFormula(), workbook.getSpreadsheetVersion()).getFirstCell();
		var cell = workbook.getSheet("Synthèse").getRow(place.getRow()).getCell(place.getCol());
		return workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue();
	}

	@Test
	@DisplayName("A programme's sheet adds up its hours, and what it does not tell the public is a finding, not a sentence of ours")
	void programme() throws IOException {
		String sheet = text(ProgrammeContent.of(mos.subject(), mos.programmes().getFirst()));
		assertTrue(sheet.contains("1350 h sur 24 mois"), sheet);
		assertTrue(sheet.contains("680 h") && sheet.contains("1360 h"), "totals by year and of both");
		assertFalse(sheet.toLowerCase().contains("handicap"), "nothing is made up");
		List<Constat> missing = PublicFacts.missing(mos.programmes().getFirst());
		assertEquals(4, missing.size(), missing.toString());
		assertTrue(missing.stream().allMatch(c -> c.code().equals("programme.qualiopi") && c.lieu() != null));
		assertTrue(missing.stream().anyMatch(c -> c.message().contains("le tarif")));
	}

	@Test
	@DisplayName("The state of anomalies has both wordings with their annexes, and nothing of the school's programme")
	void anomalies() throws IOException {
		List<Constat> official = mos.constats().stream().filter(c -> c.code().equals("libelle.derive")).toList();
		assertFalse(official.isEmpty());
		String state = text(AnomalyContent.of(mos.subject(), mos.constats())).replaceAll("\\s+", " ");
		assertTrue(state.contains("rétroplannings") && state.contains("rétro plannings") && state.contains("Annexe II"), state);
		assertTrue(state.contains("Récapitulatif"));
		assertFalse(state.contains("1350"), "the school's hours are no fault of the official text");
	}

	@Test
	@DisplayName("Each anomaly of the text is shown by words of the text, also where a duration or a nature is at fault")
	void quotations() throws IOException {
		Document state = AnomalyContent.of(mos.subject(), mos.constats());
		List<TableRow> rows = state.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).filter(t -> t.columns() == 3)
				.flatMap(t -> t.body().stream()).toList();
		assertEquals(26, rows.size());
		rows.forEach(row -> assertTrue(row.cells().getLast().plain().contains("«"), row.cells().get(1).plain()));
		String text = rows.stream().map(row -> row.cells().getLast().plain()).collect(Collectors.joining("\n")).replace('\u00A0', ' ');
		for (String quoted : List.of("établissements publics… » : « Ponctuelle écrite »", "CFA… » : « Ponctuelle écrite 4 heures »", "Annexe II d : « Durée : 4 heures »",
				"Annexe II d : « Épreuve orale d'une durée de 30 minutes »", "Annexe II d, « Forme ponctuelle » : « Épreuve pratique et orale »",
				"Sommaire : « I c. Lexique »")) {
			assertTrue(text.contains(quoted), quoted + " in " + text);
		}
	}

	@Test
	@DisplayName("One anomaly is spoken of in the singular")
	void oneAnomaly() throws IOException {
		LoadedReferentiel sio = Texts.shipped("sio");
		String state = text(AnomalyContent.of(sio.subject(), sio.constats()));
		assertTrue(state.contains("fait apparaître une anomalie. Elle est décrite ci-après"), state);
		assertFalse(state.contains("Chacune"), state);
	}

	@Test
	@DisplayName("The handbook presents the trade, crosses activities and units, draws them, and has a chapter per unit")
	void handbook() throws IOException {
		String handbook = text(HandbookContent.of(mos.subject()));
		for (String said : List.of("Présentation du diplôme", "Emplois visés", "Activités professionnelles", "Matrice", "Schémas", "Horaires", "U4 – Préparation",
				"UF3 – Module", "Règlement d'examen", "Formation en milieu professionnel", "dispenses d'épreuves")) {
			assertTrue(handbook.contains(said), said);
		}
		assertEquals(handbook.indexOf("Définition du métier"), handbook.lastIndexOf("Définition du métier"), "said once");
		assertFalse(handbook.contains("Annexe : lexique"), "an annex that the text does not give has no heading");
	}

	@Test
	@DisplayName("Chapters of units that have little to say share a page; a longer one begins its own")
	void shortChapters() {
		List<Block> blocks = HandbookContent.of(Texts.shipped("sio").subject()).blocks();
		assertEquals(List.of("U1 – Culture générale et expression"), onNewPages(blocks, "U[1-4] – .*"));
		assertEquals(3, onNewPages(blocks, "U[5-7] – .*").size());
		assertEquals(List.of("Présentation du diplôme"), onNewPages(blocks, "Présentation.*|Activités, compétences et unités"));
	}

	@Test
	@DisplayName("A unit whose épreuve evaluates nothing has the competences of its bloc, and the text that fixes its contents")
	void competencesOfTheBloc() throws IOException {
		String handbook = text(HandbookContent.of(Texts.shipped("sio").subject().seenBy("SISR")));
		for (String said : List.of("- Rendre compte d'une culture acquise en cours de formation", "Niveau B2 du CECRL pour les activités langagières suivantes",
				"Contenu fixé par", "Option ", "CCF 2 situations")) {
			assertTrue(handbook.contains(said), said);
		}
		assertFalse(handbook.contains("Options") || handbook.contains("SLAM"), "the other option is none of the reader's business");
	}

	@Test
	@DisplayName("A booklet is made for each option, for a learner has one")
	void bookletByOption() {
		LoadedReferentiel sio = Texts.shipped("sio");
		Generation generation = new DocumentSuite().generate(List.of(DocumentKind.LIVRET),
				new DocumentRequest(sio.subject(), sio.constats(), null, List.of(), List.of(Format.PDF, Format.ODS)));
		assertEquals(List.of("livret-SIO-SISR.pdf", "livret-suivi-SIO-SISR.ods", "livret-SIO-SLAM.pdf", "livret-suivi-SIO-SLAM.ods"),
				generation.files().stream().map(GeneratedFile::name).toList());
	}

	@Test
	@DisplayName("As plain text a document is typeset and wrapped, but the annexes keep the characters of the official text")
	void plainText() throws IOException {
		Generation generation = new DocumentSuite().generate(List.of(DocumentKind.PROGRAMME, DocumentKind.ANNEXES),
				new DocumentRequest(mos.subject(), mos.constats(), null, List.of(), Format.named(List.of("TXT"))));
		String programme = written(generation.files().getFirst());
		assertTrue(programme.contains("d’apprentissage") && !programme.contains("d'apprentissage"), programme);
		assertTrue(programme.lines().allMatch(line -> line.length() <= 100), programme);
		assertTrue(written(generation.files().getLast()).contains("l'apprentissage"));
	}

	private static String written(GeneratedFile file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		file.content().writeTo(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	@DisplayName("A short référentiel has few pages, and no exam rules on a page on its side for two columns")
	void shortHandbook(@TempDir Path folder) {
		var small = Texts.load(folder, """
				référentiel X « Essai » { catégorie S « Scolaire » }
				unité U1 « Une »
				unité U2 « Deux »
				épreuve E1 « Une » {
				  valide U1
				  critères {
				    - Un critère
				  }
				}
				épreuve E2 « Deux » {
				  valide U2
				  modalité S ponctuelle écrite 2 h
				}
				""");
		List<Block> blocks = HandbookContent.of(small.subject()).blocks();
		assertEquals(List.of("U1 – Une"), onNewPages(blocks, "U[12] – .*"));
		assertTrue(blocks.stream().noneMatch(block -> block instanceof PageBreak turn && turn.turn() == PageBreak.Turn.LANDSCAPE), blocks.toString());
	}

	private static List<String> onNewPages(List<Block> blocks, String titles) {
		List<String> found = new ArrayList<>();
		for (int i = 1; i < blocks.size(); i++) {
			if (blocks.get(i - 1) instanceof PageBreak && blocks.get(i) instanceof Heading heading && heading.text().matches(titles)) {
				found.add(heading.text());
			}
		}
		return found;
	}

	@Test
	@DisplayName("What the definition of an épreuve lists is not listed twice in its chapter")
	void saidOnce() throws IOException {
		String handbook = text(HandbookContent.of(mos.subject()));
		String chapter = handbook.substring(handbook.lastIndexOf("U4 – Préparation"), handbook.lastIndexOf("U51 – "));
		assertEquals(2, chapter.split("Le diagnostic de sécurité est pertinent", -1).length);
		assertEquals(2, chapter.split("Critères d'évaluation\\s", -1).length, chapter);
	}

	/** The text with plain spaces and apostrophes, whatever typography has made of them. */
	private static String text(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TextWriter(true).write(document, out);
		return out.toString(StandardCharsets.UTF_8).replaceAll("[\\u00A0\\u202F]", " ").replace('\u2019', '\'');
	}
}
