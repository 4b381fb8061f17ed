// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static fr.referentiel.document.content.CellRange.cell;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.Cell.NumberFormat;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Figure;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.ItemList.Item;
import fr.referentiel.document.content.LineBreak;
import fr.referentiel.document.content.Link;
import fr.referentiel.document.content.Metadata;
import fr.referentiel.document.content.Note;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.PrintSetup;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.SheetBuilder;
import fr.referentiel.document.content.SheetRow;
import fr.referentiel.document.content.StyleRole;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableCell.Alignment;
import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.content.Text;
import fr.referentiel.document.content.Validation;
import fr.referentiel.document.content.Validation.Message;
import fr.referentiel.document.content.Workbook;

/** One document and one workbook that hold a bit of everything. */
final class Samples {

	static final Metadata METADATA = new Metadata("Lycée Ampère", "Un exemple", List.of("BTS", "exemple"),
			Optional.of(Instant.parse("2020-02-19T00:00:00Z")));

	private Samples() {
	}

	static Document handbook() {
		return Document.french("Syllabus de l’unité U4", List.of(
				new CoverPage("Syllabus : préparation et mise en œuvre d’une prestation", "Unité U4, épreuve E4",
						List.of("BTS Management opérationnel de la sécurité", "Session 2026")),
				new TableOfContents("Sommaire", 3),
				new PageBreak(),
				new Heading(1, "L’épreuve", "epreuve"),
				Paragraph.of("Coefficient 8. Elle dure 1h30 dont 20 minutes d’exposé ; l’arrêté n°12 la décrit.", Paragraph.Role.LEAD),
				Paragraph.of(Text.of("Voir "), Text.code("A1.1C1"), Text.of(", "), Text.bold("en gras"), Text.of(" et "), Text.italic("en italique"),
						new LineBreak(), Text.of("après un retour à la ligne : https://exemple.fr/a?b=1 & <balise>.")),
				Paragraph.of("Quand se passe l’épreuve ?", Paragraph.Role.LABEL),
				nestedList(),
				new Heading(2, "Déroulement"),
				new ItemList(true, List.of(Item.of("Présentation"), Item.of("Entretien",
						ItemList.numbered(List.of(Item.of("questions du jury"), Item.of("réponses")))))),
				ItemList.numbered(List.of(Item.of("Une autre liste repart à un"), Item.of("puis deux"))),
				Note.of(Note.Kind.NOTE, "Remarque", "Une remarque sur l’épreuve, assez longue pour tenir sur deux lignes dans la plupart des pages que l’on imprime."),
				Note.of(Note.Kind.QUOTE, "", "Le candidat présente « son dossier » au jury."),
				Note.of(Note.Kind.UNOFFICIAL, "Paramétrage", "Ces pondérations ne sont pas officielles."),
				Note.of(Note.Kind.WARNING, "Attention", "Dossier obligatoire !"),
				new Heading(2, "Horaires"),
				hours(),
				new Heading(3, "Coefficients"),
				longTable(),
				Paragraph.of("Source : arrêté du 19 février 2020.", Paragraph.Role.SMALL),
				new Heading(1, "Image"),
				new Figure("Un carré bleu sur fond clair", "La trace", png(), new byte[0], 80),
				Paragraph.of("Non officiel : à vérifier.", Paragraph.Role.UNOFFICIAL))).withMetadata(METADATA);
	}

	/** Links, and pages that lie both ways. */
	static Document turned() {
		return Document.french("Pages dans les deux sens", List.of(
				new Heading(1, "L’épreuve", "epreuve"),
				Paragraph.of("Debout."),
				PageBreak.landscape(),
				new Heading(1, "Tableau large", "large"),
				Paragraph.of(Text.of("Revenir à "), new Link("l’épreuve", "#epreuve"), Text.of(", lire "), new Link("l’arrêté", "https://exemple.fr/a?b=1&c=2"),
						Text.of(" ou suivre "), new Link("un lien perdu", "#nulle-part"), Text.of(".")),
				signatures(),
				PageBreak.portrait(),
				Paragraph.of("De nouveau debout."))).withMetadata(METADATA);
	}

	private static ItemList nestedList() {
		return ItemList.bullets(List.of(
				Item.of("En seconde année"),
				Item.of("Conditions", ItemList.bullets("être inscrit", "avoir fait 14 semaines de stage")),
				Item.of("Sinon, ponctuelle")));
	}

	private static Table hours() {
		return new Table("Grille horaire", List.of(4, 1, 1, 1, 1),
				List.of(
						TableRow.of(TableCell.header("Enseignement").spanning(1, 2), TableCell.header("1re année").spanning(2, 1).aligned(Alignment.CENTER),
								TableCell.header("2e année").spanning(2, 1).aligned(Alignment.CENTER)),
						TableRow.of(TableCell.header("Cours").aligned(Alignment.CENTER), TableCell.header("TP").aligned(Alignment.CENTER),
								TableCell.header("Cours").aligned(Alignment.CENTER), TableCell.header("TP").aligned(Alignment.CENTER))),
				List.of(
						TableRow.of(TableCell.of("Pôle 1").shaded(Shading.SECTION).asHeader().spanning(5, 1)),
						TableRow.of(TableCell.of("Veille").asHeader().shaded(Shading.MUTED), number("2"), number("1"), number("2"), number("0")),
						TableRow.of(TableCell.of(List.of(Paragraph.of("Cadre légal"), ItemList.bullets("code pénal", "livre VI"))).asHeader().shaded(Shading.MUTED),
								number("3").spanning(2, 1).shaded(Shading.HIGHLIGHT), number("1").spanning(1, 2).shaded(Shading.UNOFFICIAL), number("1")),
						TableRow.of(TableCell.of("Total").asHeader().shaded(Shading.MUTED), number("5"), number("1"), number("1"))));
	}

	private static Table longTable() {
		var rows = new ArrayList<TableRow>();
		for (int i = 1; i <= 40; i++)
			rows.add(TableRow.of("E" + i, "Épreuve numéro " + i + " dont l’intitulé occupe volontiers plus d’une ligne quand il est long", String.valueOf(i % 5)));
		return new Table("Règlement d’examen", List.of(1, 6, 1), List.of(TableRow.header("Code", "Intitulé", "Coef.")), rows);
	}

	private static Table signatures() {
		return new Table("Signatures", List.of(1, 1), List.of(TableRow.header("Tuteur", "Apprenti")), List.of(TableRow.of("", "").atLeast(25)));
	}

	private static TableCell number(String text) {
		return TableCell.of(text).aligned(Alignment.CENTER);
	}

	static byte[] png() {
		var image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 80; x++)
			for (int y = 0; y < 40; y++)
				image.setRGB(x, y, x > 20 && x < 60 ? 0x1F3A5F : 0xD9E2EC);
		var out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", out);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return out.toByteArray();
	}

	/** A small grid: three criteria, four levels, a mark on 20 withheld until each row has one cross. */
	static Workbook grid(String... crosses) {
		var sheet = Sheet.named("Grille E4", 44, 9, 11, 11, 11, 11, 9, 30)
				.banner(Cell.text("Grille d’évaluation : épreuve E4", StyleRole.TITLE))
				.banner(Cell.text("BTS MOS, unité U4, coefficient 8", StyleRole.SUBTITLE))
				.row(Cell.text("Nom", StyleRole.LABEL), Cell.toFillIn(), Cell.toFillIn(), Cell.toFillIn())
				.merge(CellRange.of("B3:D3"))
				.row(Cell.text("Né le", StyleRole.LABEL), Cell.toFillIn().formatted(NumberFormat.DATE))
				.banner(Cell.text("Pondérations proposées par Référentiel Studio : elles ne figurent pas dans le texte officiel.", StyleRole.UNOFFICIAL))
				.row(header("Critère"), header("Poids"), header("Non réalisé"), header("Partiel"), header("Satisfaisant"), header("Très satisfaisant"),
						header("Valeur"), header("Contrôle"));
		int first = sheet.nextRow();
		for (int i = 0; i < 3; i++)
			criterion(sheet, i, i < crosses.length ? crosses[i] : "");
		int last = sheet.nextRow() - 1;
		String weights = "B" + (first + 1) + ":B" + (last + 1);
		String values = "G" + (first + 1) + ":G" + (last + 1);
		sheet.define("poids", CellRange.of(weights)).define("valeurs", CellRange.of(values));
		sheet.row(new SheetRow(List.of(Cell.text("Note sur 20", StyleRole.LABEL),
				Cell.formula("IF(AND(ABS(SUM(poids)-1)<0.0001,COUNT(valeurs)=3),ROUND(20*SUMPRODUCT(poids,valeurs),2),\"\")", StyleRole.RESULT)
						.formatted(NumberFormat.MARK),
				Cell.formula("IF(COUNT(valeurs)<3,\"Note retenue : une croix, et une seule, par ligne.\",\"\")", StyleRole.STATE)), 24));
		sheet.merge(CellRange.of("C" + sheet.nextRow() + ":H" + sheet.nextRow()));
		sheet.row(Cell.text("Note proposée au jury", StyleRole.LABEL), Cell.toFillIn().formatted(NumberFormat.MARK));
		sheet.validate(new Validation.Between(cell(sheet.nextRow() - 1, 1), 0, 20,
				new Message("Note hors de l’échelle", "La note va de 0 à 20. Corrigez-la.", "De 0 à 20")));
		sheet.row(Cell.text("=1+1", StyleRole.TEXT), Cell.text("-5", StyleRole.TEXT), Cell.bool(true, StyleRole.TEXT),
				Cell.text("0012", StyleRole.TEXT).formatted(NumberFormat.TEXT));
		sheet.validate(new Validation.OneOf(new CellRange(first, 2, last, 5), List.of("X", "x"),
				new Message("Croix attendue", "Tapez X, ou laissez la case vide.")));
		sheet.print(PrintSetup.LANDSCAPE.repeating(5, 1).of(new CellRange(0, 0, sheet.nextRow() - 1, 7)).headed("BTS MOS & E4").footed("Document de travail"));
		return Workbook.french("Grille d’évaluation E4", List.of(sheet.freeze(6, 1).lock().build())).withMetadata(METADATA);
	}

	private static void criterion(SheetBuilder sheet, int rank, String cross) {
		int row = sheet.nextRow() + 1;
		String levels = "C" + row + ":F" + row;
		sheet.row(Cell.text("Critère " + (rank + 1) + " : la prestation est préparée avec méthode, et l’analyse des risques est juste.", StyleRole.TEXT),
				Cell.number(rank == 0 ? 0.5 : 0.25, StyleRole.NUMBER).formatted(NumberFormat.DECIMAL),
				level(cross, "1"), level(cross, "2"), level(cross, "3"), level(cross, "4"),
				Cell.formula("IF(COUNTIF(" + levels + ",\"X\")=1,(MATCH(\"X\"," + levels + ",0)-1)/3,\"\")", StyleRole.RESULT).formatted(NumberFormat.DECIMAL),
				Cell.formula("IF(COUNTIF(" + levels + ",\"X\")=1,\"\",\"Une croix, et une seule\")", StyleRole.STATE));
	}

	private static Cell level(String crosses, String level) {
		return (crosses.contains(level) ? Cell.text("X", StyleRole.LEVEL) : Cell.empty(StyleRole.LEVEL)).asInput();
	}

	private static Cell header(String text) {
		return Cell.text(text, StyleRole.HEADER);
	}
}
