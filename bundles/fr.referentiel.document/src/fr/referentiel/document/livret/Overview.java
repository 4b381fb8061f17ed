// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableCell.Alignment;
import fr.referentiel.document.content.TableCell.Shading;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Element;

/** Coverage at a glance: how many competences each part has, and room for the count of each level at each review. */
record Overview(List<CompetenceGroup> groups) {
	List<Block> blocks() {
		List<TableCell> titles = new ArrayList<>(List.of(TableCell.header("Compétences suivies"), TableCell.header("Nombre")));
		Arrays.stream(Mastery.values()).forEach(m -> titles.add(TableCell.header(m.label())));
		titles.add(TableCell.header("Relevé le"));
		List<TableRow> rows = new ArrayList<>();
		perPart().forEach((name, count) -> rows.add(row(name.orElse("Autres compétences"), count, false)));
		rows.add(row("Ensemble", perPart().values().stream().mapToInt(Integer::intValue).sum(), true));
		return List.of(Paragraph.of("À chaque bilan, reporter le nombre de compétences à chaque niveau, d’après la colonne du formateur. Le classeur"
				+ " de suivi fait ce compte de lui-même."), new Table("", List.of(6, 2, 2, 3, 2, 3), List.of(new TableRow(titles)), rows));
	}

	private Map<Optional<String>, Integer> perPart() {
		Map<Optional<String>, Integer> counts = new LinkedHashMap<>();
		groups.forEach(g -> counts.merge(Optional.ofNullable(g.part()).map((Element e) -> ExamView.name(e)), g.lines().size(), Integer::sum));
		return counts;
	}

	private static TableRow row(String name, int count, boolean total) {
		Shading shading = total ? Shading.SECTION : Shading.NONE;
		List<TableCell> cells = new ArrayList<>();
		cells.add(TableCell.of(name).asHeader().shaded(shading));
		cells.add(TableCell.of(String.valueOf(count)).aligned(Alignment.END).shaded(shading));
		for (int i = 0; i <= Mastery.values().length; i++) {
			cells.add(TableCell.of("").shaded(shading));
		}
		return new TableRow(cells, 9);
	}
}
