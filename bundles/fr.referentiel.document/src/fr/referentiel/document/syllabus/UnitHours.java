// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Element;
import fr.referentiel.model.Enseignement;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Subject;

/** The hours of a unit: the rows of the grille horaire that are linked to the unit, to its bloc, or to what its épreuve evaluates. */
final class UnitHours {
	private final Subject subject;
	private final ExamView exam;

	UnitHours(Subject subject, ExamView exam) {
		this.subject = subject;
		this.exam = exam;
	}

	/** A table with this caption; empty where the text gives no hours. */
	List<Block> table(String caption) {
		List<TableRow> rows = new ArrayList<>();
		for (Enseignement e : subject.index().all(Enseignement.class)) {
			if (concerns(e)) {
				e.getHoraires().forEach(h -> rows.add(row(e, h)));
			}
		}
		return rows.isEmpty() ? List.of() : List.of(new Table(caption, List.of(6, 2, 2, 2, 2, 2),
				List.of(TableRow.header("Enseignement", "Année", "Heures par semaine", "Classe entière", "Groupe réduit", "Volume annuel")), rows));
	}

	private boolean concerns(Enseignement e) {
		Set<Element> wanted = new LinkedHashSet<>(exam.unites());
		wanted.addAll(exam.evaluated());
		List<Element> linked = Vues.contenus(e, Lien.class).stream().flatMap(l -> l.getCibles().stream()).toList();
		boolean throughBloc = linked.stream().filter(Bloc.class::isInstance).map(Element.class::cast)
				.anyMatch(b -> Vues.contenus(b, Lien.class).stream().flatMap(l -> l.getCibles().stream()).anyMatch(wanted::contains));
		return throughBloc || linked.stream().anyMatch(wanted::contains);
	}

	private static TableRow row(Enseignement e, Horaire h) {
		return TableRow.of(TableCell.of(e.getIntitule() == null ? e.getCode() : e.getIntitule()), TableCell.of(year(h.getAnnee())),
				value(h, Horaire::getHebdomadaire), value(h, Horaire::getClasse), value(h, Horaire::getDemiClasse), value(h, Horaire::getAnnuel));
	}

	private static String year(Integer year) {
		return year == null ? "" : year == 1 ? "1re année" : year + "e année";
	}

	private static TableCell value(Horaire h, Function<Horaire, BigDecimal> of) {
		BigDecimal value = of.apply(h);
		return TableCell.of(value == null ? "" : value.toPlainString().replace('.', ',') + " h");
	}
}
