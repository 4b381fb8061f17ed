// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Ensemble;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Niveau;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Tache;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Subject;

/**
 * The options of a référentiel side by side: what one of them lacks, words, ranks or places otherwise. What is common is left out, and so is all that
 * stands in something of one option only: that thing says it.
 */
public final class OptionDifferences {
	private static final String ABSENT = "—";

	private final Subject whole;
	private final List<String> options;
	private final Map<String, Map<Element, Element>> seen = new LinkedHashMap<>();

	private OptionDifferences(Subject whole) {
		this.whole = whole;
		options = whole.options();
		for (String option : options) {
			Subject view = whole.seenBy(option);
			Map<Element, Element> own = new HashMap<>();
			view.index().all().forEach(e -> own.put(view.original(e), e));
			seen.put(option, own);
		}
	}

	/** A chapter with one table, a column for each option; empty when this is one option's view, or when there are no options or no differences. */
	public static List<Block> of(Subject subject) {
		if (subject.option() != null || subject.options().isEmpty()) {
			return List.of();
		}
		List<TableRow> rows = new OptionDifferences(subject).rows();
		if (rows.isEmpty()) {
			return List.of();
		}
		List<Integer> widths = new ArrayList<>(List.of(2));
		subject.options().forEach(o -> widths.add(3));
		List<String> titles = new ArrayList<>(List.of("Élément"));
		subject.options().forEach(o -> titles.add("Option " + o));
		return List.of(new Heading(1, "Ce qui change d’une option à l’autre", "options"),
				Paragraph.of("Ce qui n’est pas dans ce tableau est commun. « " + ABSENT + " » : l’option n’a pas cet élément."),
				new Table("Les options côte à côte", widths, List.of(TableRow.header(titles.toArray(String[]::new))), rows));
	}

	private List<TableRow> rows() {
		Map<String, List<String>> rows = new LinkedHashMap<>();
		for (Element e : whole.index().all()) {
			if (compared(e) && differs(e)) {
				String name = Designation.start(e);
				String key = e.getCode() == null ? whole.identites().id(e) : name;
				List<String> cells = cells(e);
				rows.merge(key, Stream.concat(Stream.of(name), cells.stream()).toList(), OptionDifferences::together);
			}
		}
		return rows.values().stream().map(cells -> TableRow.of(cells.toArray(String[]::new))).toList();
	}

	/** Two elements of one code in two options are one row. */
	private static List<String> together(List<String> known, List<String> next) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < known.size(); i++) {
			cells.add(known.get(i).equals(ABSENT) ? next.get(i) : known.get(i));
		}
		return cells;
	}

	private static boolean compared(Element e) {
		return e instanceof Pole || e instanceof Activite || e instanceof Tache || e instanceof Ensemble || e instanceof Competence || e instanceof Savoir
				|| e instanceof Bloc || e instanceof Unite || e instanceof Epreuve;
	}

	private boolean differs(Element e) {
		List<String> cells = cells(e);
		Set<String> said = new HashSet<>(cells);
		if (said.size() == 1) {
			return false;
		}
		said.remove(ABSENT);
		Element holder = Vues.porteur(e);
		return said.size() > 1 || holder == null || !present(e).equals(present(holder));
	}

	private List<String> present(Element e) {
		return options.stream().filter(o -> seen.get(o).containsKey(e) || e == whole.referentiel()).toList();
	}

	private List<String> cells(Element e) {
		return options.stream().map(o -> seen.get(o).get(e)).map(own -> own == null ? ABSENT : text(own)).toList();
	}

	private static String text(Element e) {
		Niveau level = switch (e) {
		case Tache t -> t.getAutonomie();
		case Competence c -> c.getNiveau();
		case Savoir s -> s.getNiveau();
		default -> null;
		};
		Element holder = Vues.porteur(e);
		String place = holder == null || holder.getCode() == null || holder.eContainer() == null ? "" : " (" + Designation.of(holder) + ")";
		return (e.getIntitule() == null ? "" : e.getIntitule()) + place + (level == null ? "" : " – niveau " + level.getCode());
	}
}
