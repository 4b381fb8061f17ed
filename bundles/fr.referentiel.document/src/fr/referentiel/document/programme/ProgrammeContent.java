// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.annex.ElementText;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Certificateur;
import fr.referentiel.model.Element;
import fr.referentiel.model.GrilleHoraire;
import fr.referentiel.model.Paragraphe;
import fr.referentiel.model.Programme;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.Vues;
import fr.referentiel.model.Volume;
import fr.referentiel.rules.Subject;

/** The sheet of one school's programme: the diploma in short, what the school writes, in its order, and the hours unit by unit. */
public final class ProgrammeContent {
	private final Subject subject;
	private final Programme programme;

	private ProgrammeContent(Subject subject, Programme programme) {
		this.subject = subject;
		this.programme = programme;
	}

	/** The sheet of a programme that is written beside the référentiel. */
	public static Document of(Subject subject, Programme programme) {
		ProgrammeContent content = new ProgrammeContent(subject, programme);
		return Document.french(content.title(), content.blocks());
	}

	private String title() {
		return programme.getIntitule() == null ? "Programme – " + ExamView.diploma(subject) : programme.getIntitule();
	}

	private List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Heading(1, title()));
		blocks.add(facts());
		for (Element element : programme.getElements()) {
			switch (element) {
			case GrilleHoraire hours -> blocks.addAll(new ProgrammeHours(hours).blocks());
			case Certificateur c -> { }
			case Volume v -> { }
			default -> blocks.addAll(ElementText.of(subject.referentiel(), element, 2));
			}
		}
		return blocks;
	}

	/** The diploma as the référentiel says it, and the durations that the school announces. */
	private Block facts() {
		Referentiel r = subject.referentiel();
		List<TableRow> rows = new ArrayList<>();
		row(rows, "Diplôme", ExamView.diploma(subject));
		row(rows, "Niveau", r.getNiveau() == null ? "" : String.valueOf(r.getNiveau()));
		row(rows, "Code RNCP", r.getRncp());
		row(rows, "Enregistrement jusqu’au", day(r.getEcheance()));
		Vues.contenus(programme, Certificateur.class).forEach(c -> row(rows, "Certificateur", c.getIntitule()));
		Vues.contenus(programme, Volume.class).forEach(v -> row(rows, "Durée", said(v)));
		return new Table("", List.of(2, 5), List.of(), rows);
	}

	/** Leaves out what the school writes itself, at the head of its text. */
	private void row(List<TableRow> rows, String name, String value) {
		boolean said = programme.getElements().stream().anyMatch(e -> e instanceof Paragraphe p && value != null && p.getIntitule().contains(value));
		if (value != null && !value.isBlank() && !said) {
			rows.add(TableRow.of(TableCell.of(name).asHeader().shaded(TableCell.Shading.MUTED), TableCell.of(value)));
		}
	}

	private static String day(LocalDate date) {
		return date == null ? "" : String.format("%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
	}

	/** « 1350 h sur 24 mois, dans le cadre d'un contrat d'apprentissage ». */
	private static String said(Volume volume) {
		String hours = volume.getHeures() == null ? "" : volume.getHeures().toString();
		String months = volume.getMois() == null ? "" : (hours.isEmpty() ? "" : " sur ") + volume.getMois() + " mois";
		String duration = hours + months;
		String label = volume.getIntitule() == null ? "" : volume.getIntitule();
		return String.join(duration.isEmpty() || label.isEmpty() ? "" : ", ", duration, label);
	}
}
