// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.TypeForme;
import fr.referentiel.rules.Subject;

/**
 * The evaluation grid of one épreuve or sous-épreuve: one sheet per form, each for one candidate.
 * <p>
 * Criteria and forms are those of the official text; levels, weights and rounding come from a {@code paramétrage} and are said to be
 * unofficial. Where no criterion is given the sheet has no crosses, and says so; where no barème is given no mark is computed.
 */
public final class GridContent {

	private GridContent() {
	}

	/** Whether a grid belongs to this épreuve: one that is divided into sous-épreuves is marked through them. */
	public static boolean hasGrid(Epreuve epreuve) {
		return epreuve.getSousEpreuves().isEmpty();
	}

	/** The workbook of an épreuve that {@link #hasGrid has a grid}. */
	public static Workbook of(Subject subject, Epreuve epreuve) {
		var exam = new ExamView(subject, epreuve);
		List<Sheet> sheets = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (Forme forme : exam.formes())
			sheets.add(new GridSheet(subject, exam, forme, named(forme.getType(), taken)).build());
		if (sheets.isEmpty())
			for (TypeForme type : regulated(epreuve))
				sheets.add(new GridSheet(subject, exam, null, named(type, taken)).build());
		if (sheets.isEmpty())
			sheets.add(new GridSheet(subject, exam, null, "Grille").build());
		return Workbook.french("Grille d'évaluation " + ExamView.name(epreuve), sheets);
	}

	/** The forms that the examination rules name, where the épreuve's definition has none. */
	private static List<TypeForme> regulated(Epreuve epreuve) {
		return epreuve.getModalites().stream().map(Modalite::getType).distinct().sorted().toList();
	}

	private static String named(TypeForme type, Set<String> taken) {
		String name = type == TypeForme.CCF ? "CCF" : "Ponctuelle";
		String free = name;
		for (int rank = 2; !taken.add(free); rank++)
			free = name + rank;
		return free;
	}
}
