// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.ClassRecap;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.document.grid.GridContent;
import fr.referentiel.model.Categorie;
import fr.referentiel.model.Epreuve;
import fr.referentiel.rules.Subject;

/** The files of the grids: one per épreuve, or one per candidate with the recap of the class. */
record GridPieces(Subject subject, List<Epreuve> marked, FileNames names) {
	/** One grid of nobody per épreuve. */
	List<Piece> blank() {
		return marked.stream().<Piece>map(e -> new Piece.Sheets(names.of("grille", e.getCode()), () -> GridContent.of(subject, e))).toList();
	}

	/** One workbook per candidate, and the recap that reads them; nothing where no épreuve has a grid. */
	List<Piece> of(List<Candidate> candidates) {
		List<Piece> pieces = new ArrayList<>();
		if (marked.isEmpty()) {
			return pieces;
		}
		candidates.forEach(this::checkCategory);
		List<Piece.Sheets> workbooks = candidates.stream().map(c -> new Piece.Sheets(names.of("grilles", plain(c.nom()), plain(c.prenom()), plain(c.numero())),
				() -> GridContent.of(subject, marked, c), true)).toList();
		pieces.addAll(workbooks);
		pieces.add(new Piece.Links(names.of("recapitulatif", subject.referentiel().getCode()), extension -> recap(candidates, workbooks, extension)));
		return pieces;
	}

	/** A category that the règlement d'examen does not know would quietly give the candidate every form. */
	private void checkCategory(Candidate candidate) {
		List<String> known = subject.index().all(Categorie.class).stream().map(Categorie::getCode).filter(Objects::nonNull).toList();
		if (!candidate.categorie().isEmpty() && !known.isEmpty() && known.stream().noneMatch(candidate.categorie()::equalsIgnoreCase)) {
			throw new UnknownChoiceException("La catégorie « " + candidate.categorie() + " » de " + candidate.prenom() + " " + candidate.nom()
					+ " n’est pas au règlement d’examen. Catégories possibles : " + String.join(", ", known) + ". Corrigez la liste, ou laissez la case vide.");
		}
	}

	private Workbook recap(List<Candidate> candidates, List<Piece.Sheets> workbooks, String extension) {
		List<ClassRecap.Entry> entries = new ArrayList<>();
		for (int i = 0; i < workbooks.size(); i++) {
			entries.add(new ClassRecap.Entry(candidates.get(i), workbooks.get(i).name() + "." + extension, workbooks.get(i).content().get()));
		}
		return ClassRecap.of(ExamView.diploma(subject), entries);
	}

	/** Without accents: links between files and archives of other systems stumble over them. */
	private static String plain(String text) {
		return Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae").replace("Æ", "Ae").replace("ß", "ss"), Normalizer.Form.NFD)
				.replaceAll("\\p{M}", "").replaceAll("[^\\p{ASCII}]", "-");
	}
}
