// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Referentiel;
import fr.referentiel.rules.Subject;

/** Who the booklet is about and who fills it in. */
final class Identity {
	private static final List<String> LEARNER = List.of("Nom et prénom", "Date de naissance", "Téléphone et courriel", "Contrat : du … au …");
	private static final List<String> SCHOOL = List.of("Centre de formation", "Formateur référent", "Téléphone et courriel");
	private static final List<String> COMPANY = List.of("Entreprise", "Tuteur ou maître d’apprentissage", "Fonction", "Téléphone et courriel");

	/** What stands on the cover below the title. */
	static List<String> coverLines(Subject subject) {
		Referentiel r = subject.referentiel();
		List<String> lines = new ArrayList<>();
		if (r.getRncp() != null) {
			lines.add("RNCP " + r.getRncp());
		}
		lines.add("Apprenant : ______________________________");
		lines.add("Entreprise : ______________________________");
		lines.add("Centre de formation : ______________________________");
		return lines;
	}

	List<Block> blocks() {
		List<TableRow> rows = new ArrayList<>();
		part(rows, "L’apprenant", LEARNER);
		part(rows, "Le centre de formation", SCHOOL);
		part(rows, "L’entreprise", COMPANY);
		return List.of(new Heading(1, "Identité"), new Table("", List.of(2, 4), List.of(), rows));
	}

	private static void part(List<TableRow> rows, String title, List<String> labels) {
		rows.add(TableRow.of(TableCell.of(title).asHeader().shaded(TableCell.Shading.SECTION).spanning(2, 1)));
		labels.forEach(label -> rows.add(TableRow.of(TableCell.of(label).asHeader().shaded(TableCell.Shading.MUTED), TableCell.of("")).atLeast(9)));
	}
}
