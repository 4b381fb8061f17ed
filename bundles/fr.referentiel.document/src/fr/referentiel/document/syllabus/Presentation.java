// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.annex.AnnexPart;
import fr.referentiel.document.annex.ElementText;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Fiche;
import fr.referentiel.model.Option;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.VueInseree;
import fr.referentiel.rules.Subject;

/** What the diploma is: its facts, then what the annex of the activities says of the trade and its jobs, else what the RNCP card says. */
record Presentation(Subject subject) {
	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(facts());
		List<Block> trade = new AnnexPart(subject.referentiel(), VueInseree.ACTIVITES, VueInseree.POLES, VueInseree.TACHES).surroundings(2);
		blocks.addAll(trade);
		if (trade.isEmpty()) {
			subject.index().all(Fiche.class).forEach(fiche -> blocks.addAll(ElementText.contents(subject.referentiel(), fiche, 2)));
		}
		return blocks;
	}

	private Block facts() {
		Referentiel r = subject.referentiel();
		List<TableRow> rows = new ArrayList<>();
		row(rows, "Diplôme", ExamView.diploma(subject));
		row(rows, "Code", r.getCode());
		row(rows, "Niveau", r.getNiveau() == null ? null : String.valueOf(r.getNiveau()));
		row(rows, "Code RNCP", r.getRncp());
		row(rows, "Enregistrement jusqu’au", day(r.getEcheance()));
		row(rows, "Première session", r.getSession());
		row(rows, "Durée de la formation", r.getAnnees() == null ? null : r.getAnnees() + (r.getAnnees() > 1 ? " ans" : " an"));
		List<String> options = subject.index().all(Option.class).stream().filter(o -> subject.option() == null || subject.option().equals(o.getCode()))
				.map(ExamView::name).toList();
		row(rows, options.size() > 1 ? "Options" : "Option", String.join(" ; ", options));
		return new Table("", List.of(2, 5), List.of(), rows);
	}

	private static void row(List<TableRow> rows, String name, String value) {
		if (value != null && !value.isBlank()) {
			rows.add(TableRow.of(TableCell.of(name).asHeader().shaded(TableCell.Shading.MUTED), TableCell.of(value)));
		}
	}

	private static String day(LocalDate date) {
		return date == null ? null : String.format("%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
	}
}
