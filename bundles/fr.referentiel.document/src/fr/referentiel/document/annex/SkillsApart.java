// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Critere;
import fr.referentiel.model.Element;
import fr.referentiel.model.Ensemble;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.Indicateur;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Vues;

/** The competences that stand apart from the poles, alone or in sets: each with the knowledge it needs and what it is judged by. */
record SkillsApart(AnnexBody body) {
	private static final List<String> TITLES = List.of("Compétences", "Savoirs associés", "Critères d’évaluation");

	/** A table for each set, and one for the competences that are in none, in the order of the text. */
	void write() {
		List<Competence> alone = new ArrayList<>();
		Vues.parcourir(body.referentiel(), e -> {
			if (e instanceof Competence c) {
				alone.add(c);
			} else if (e instanceof Ensemble set) {
				table(alone, null);
				alone.clear();
				table(competences(set), set);
			}
		});
		table(alone, null);
	}

	/** Those of inner sets too. */
	private static List<Competence> competences(Ensemble set) {
		List<Competence> found = new ArrayList<>();
		Vues.parcourir(set, e -> {
			if (e instanceof Competence c) {
				found.add(c);
			} else if (e instanceof Ensemble inner) {
				found.addAll(competences(inner));
			}
		});
		return found;
	}

	private void table(List<Competence> competences, Ensemble set) {
		if (competences.isEmpty() && set == null) {
			return;
		}
		List<TableRow> rows = new ArrayList<>();
		if (set != null && !(knowledge(set).isEmpty() && judged(set).isEmpty())) {
			rows.add(row("Communs à toutes", set));
		}
		competences.forEach(c -> rows.add(row(body.place().coded(c), c)));
		List<TableRow> header = new ArrayList<>();
		if (set != null) {
			header.add(TableRow.of(TableCell.header(body.place().coded(set)).spanning(TITLES.size(), 1)));
		}
		header.add(TableRow.header(TITLES.toArray(String[]::new)));
		body.flow().table(new Table("", List.of(3, 3, 4), header, rows));
	}

	private TableRow row(String title, Element holder) {
		return TableRow.of(TableCell.of(title), lines(knowledge(holder)), lines(judged(holder)));
	}

	private TableCell lines(List<Element> elements) {
		Flow cell = new Flow();
		elements.forEach(e -> cell.item(body.place().coded(e)));
		return cell.cell();
	}

	/** What it holds, then what it is linked to. */
	private static List<Element> knowledge(Element holder) {
		List<Element> found = new ArrayList<>(Vues.contenus(holder, Savoir.class));
		Vues.contenus(holder, Lien.class).stream().filter(l -> l.getGenre() == GenreLien.MOBILISE).forEach(l -> found.addAll(l.getCibles()));
		return found;
	}

	private static List<Element> judged(Element holder) {
		List<Element> found = new ArrayList<>();
		Vues.parcourir(holder, e -> {
			if (e instanceof Critere || e instanceof Indicateur) {
				found.add(e);
				found.addAll(Vues.contenus(e, Indicateur.class));
			}
		});
		return found;
	}
}
