// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Stage;
import fr.referentiel.rules.Subject;

/** The reviews in company and at school, two a year each, and the final one with its signatures. */
record Reviews(Subject subject) {
	private static final int DEFAULT_YEARS = 2;
	private static final int PER_YEAR = 2;
	/** Room to write by hand, in millimetres. */
	private static final int ROOM = 19;
	private static final int LINE = 9;

	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new PageBreak());
		blocks.add(new Heading(1, "Bilans en entreprise"));
		placement().forEach(said -> blocks.add(Paragraph.of(said)));
		reviews(blocks, "Bilan en entreprise", List.of("Activités confiées", "Points forts", "Points à travailler, objectifs pour la suite"));
		blocks.add(new PageBreak());
		blocks.add(new Heading(1, "Bilans au centre de formation"));
		reviews(blocks, "Bilan au centre de formation", List.of("Progression, assiduité", "Points forts", "Points à travailler, objectifs pour la suite"));
		blocks.add(new PageBreak());
		blocks.add(new Heading(1, "Bilan final et signatures"));
		blocks.add(form("Bilan final", List.of("Compétences acquises", "Compétences restant à acquérir", "Observations")));
		return blocks;
	}

	private void reviews(List<Block> blocks, String name, List<String> topics) {
		int years = subject.referentiel().getAnnees() == null ? DEFAULT_YEARS : subject.referentiel().getAnnees();
		for (int number = 1; number <= years * PER_YEAR; number++) {
			if (number % PER_YEAR == 1 && number > 1) {
				blocks.add(new PageBreak());
			}
			blocks.add(new Heading(2, name + " n° " + number));
			blocks.add(form("Date du bilan", topics));
		}
	}

	private static Table form(String first, List<String> topics) {
		List<TableRow> rows = new ArrayList<>();
		rows.add(TableRow.of(label(first.startsWith("Date") ? first : "Date"), TableCell.of("").spanning(2, 1)).atLeast(LINE));
		topics.forEach(topic -> rows.add(TableRow.of(label(topic), TableCell.of("").spanning(2, 1)).atLeast(ROOM)));
		Observer[] signing = Observer.values();
		List<TableCell> names = new ArrayList<>();
		List<TableCell> places = new ArrayList<>();
		for (Observer observer : signing) {
			names.add(TableCell.of("Signature : " + observer.title().toLowerCase(Locale.FRENCH)).asHeader().shaded(Shading.MUTED));
			places.add(TableCell.of(""));
		}
		rows.add(new TableRow(names));
		rows.add(new TableRow(places, ROOM));
		return new Table("", List.of(3, 3, 3), List.of(), rows);
	}

	private static TableCell label(String text) {
		return TableCell.of(text).asHeader().shaded(Shading.MUTED);
	}

	/** What the text says of the length of placements. */
	private List<String> placement() {
		List<String> said = new ArrayList<>();
		for (Stage stage : subject.index().all(Stage.class)) {
			if (stage.getSemaines() != null) {
				said.add("Durée de la formation en milieu professionnel que donne le référentiel : " + stage.getSemaines() + " semaines"
						+ (stage.getConsecutives() == null ? "" : ", dont " + stage.getConsecutives() + " consécutives") + ".");
			}
		}
		return said;
	}
}
