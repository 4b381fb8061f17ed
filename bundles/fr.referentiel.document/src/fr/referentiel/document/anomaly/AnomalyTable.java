// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.anomaly;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.content.Text;
import fr.referentiel.model.Lieu;

/** Faults as numbered rows. */
record AnomalyTable(int before) {
	Table of(List<Anomaly> anomalies) {
		List<TableRow> rows = new ArrayList<>();
		int number = before;
		for (Anomaly anomaly : anomalies) {
			rows.add(TableRow.of(TableCell.of(String.valueOf(++number)).asHeader().shaded(TableCell.Shading.NONE), finding(anomaly), wordings(anomaly)));
		}
		return new Table("", List.of(1, 5, 7), List.of(TableRow.header("N°", "Élément et constat", "Ce que dit le texte, et où")), rows);
	}

	private static TableCell finding(Anomaly anomaly) {
		List<Prose> lines = new ArrayList<>();
		lines.add(Paragraph.of(Text.bold(anomaly.element())));
		lines.add(Paragraph.of(said(anomaly)));
		if (anomaly.accepted() != null && !anomaly.accepted().isEmpty()) {
			lines.add(Paragraph.of("Conservé : " + anomaly.accepted()));
		}
		if (anomaly.lieu() != null && anomaly.lieu().fichier() != null) {
			lines.add(Paragraph.of(place(anomaly.lieu()), Paragraph.Role.SMALL));
		}
		return TableCell.of(lines);
	}

	private static String said(Anomaly anomaly) {
		return anomaly.finding().isEmpty() ? anomaly.kind() : anomaly.finding();
	}

	private static String place(Lieu lieu) {
		return "Transcription : " + lieu.fichier().substring(lieu.fichier().lastIndexOf('/') + 1) + ", ligne " + lieu.ligne();
	}

	private static TableCell wordings(Anomaly anomaly) {
		List<Prose> lines = new ArrayList<>();
		for (Anomaly.Wording wording : anomaly.wordings()) {
			String place = wording.places().isEmpty() ? "" : wording.places() + " : ";
			lines.add(Paragraph.of(Text.bold(place), Text.of("« " + wording.text() + " »")));
		}
		return TableCell.of(lines);
	}
}
