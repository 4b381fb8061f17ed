// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fr.referentiel.document.candidate.Candidate;
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

	/** A spreadsheet takes 31 characters; some are left for a rank. */
	private static final int LONGEST_NAME = 28;

	private GridContent() {
	}

	/** Whether a grid belongs to this épreuve: one that is divided into sous-épreuves is marked through them. */
	public static boolean hasGrid(Epreuve epreuve) {
		return epreuve.getSousEpreuves().isEmpty();
	}

	/** The workbook of an épreuve that {@link #hasGrid has a grid}. */
	public static Workbook of(Subject subject, Epreuve epreuve) {
		return Workbook.french("Grille d’évaluation " + ExamView.name(epreuve), sheets(subject, epreuve, "", Candidate.NOBODY, new HashSet<>()));
	}

	/**
	 * The workbook of one candidate: all grids of these épreuves, each of which {@link #hasGrid has one}.
	 *
	 * @throws IllegalArgumentException when there is no épreuve
	 */
	public static Workbook of(Subject subject, List<Epreuve> epreuves, Candidate candidate) {
		List<Sheet> sheets = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		epreuves.forEach(e -> sheets.addAll(sheets(subject, e, e.getCode() == null ? "" : e.getCode() + " ", candidate, taken)));
		return Workbook.french("Grilles d’évaluation – " + candidate.nom() + " " + candidate.prenom(), sheets);
	}

	private static List<Sheet> sheets(Subject subject, Epreuve epreuve, String prefix, Candidate candidate, Set<String> taken) {
		var exam = new ExamView(subject, epreuve);
		Set<TypeForme> wanted = wanted(epreuve, candidate);
		List<Sheet> sheets = new ArrayList<>();
		for (Forme forme : exam.formes())
			if (wanted.contains(forme.getType()))
				sheets.add(new GridSheet(subject, exam, forme, forme.getType(), named(prefix, forme.getType(), taken), candidate).build());
		if (sheets.isEmpty())
			for (TypeForme type : regulated(epreuve))
				if (wanted.contains(type))
					sheets.add(new GridSheet(subject, exam, null, type, named(prefix, type, taken), candidate).build());
		if (sheets.isEmpty())
			sheets.add(new GridSheet(subject, exam, null, null, free(prefix + "Grille", taken), candidate).build());
		return sheets;
	}

	/** The forms that the rules give to the category of the candidate; all where that says nothing. */
	private static Set<TypeForme> wanted(Epreuve epreuve, Candidate candidate) {
		Set<TypeForme> own = EnumSet.noneOf(TypeForme.class);
		epreuve.getModalites().stream().filter(m -> m.getCategorie() != null && candidate.categorie().equalsIgnoreCase(m.getCategorie().getCode()))
				.forEach(m -> own.add(m.getType()));
		return own.isEmpty() ? EnumSet.allOf(TypeForme.class) : own;
	}

	/** The forms that the examination rules name, where the épreuve's definition has none. */
	private static List<TypeForme> regulated(Epreuve epreuve) {
		return epreuve.getModalites().stream().map(Modalite::getType).distinct().sorted().toList();
	}

	private static String named(String prefix, TypeForme type, Set<String> taken) {
		return free(prefix + (type == TypeForme.CCF ? "CCF" : "Ponctuelle"), taken);
	}

	/** A name for a sheet that none has yet. */
	private static String free(String wanted, Set<String> taken) {
		String name = wanted.replaceAll("[\\[\\]:*?/\\\\']", "-");
		String cut = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
		String free = cut;
		for (int rank = 2; !taken.add(free.toLowerCase(Locale.ROOT)); rank++)
			free = cut + rank;
		return free;
	}
}
