// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.referentiel.document.annex.RulesCell;
import fr.referentiel.document.anomaly.Anomaly.Wording;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Item;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Paragraphe;
import fr.referentiel.model.Section;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Subject;

/** The words of the official text that show a fault, each with its place, so that a reader can look them up. */
record Quotations(Subject subject, Places places) {
	private static final String NATURE = "epreuve.nature";
	private static final Pattern SAYS_NATURE = Pattern.compile("\\b(écrite?|orale?|pratique)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern SAYS_DURATION = Pattern.compile("\\bdurée\\b|\\d\\s*(h|heures?|min|minutes?)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	/** @param code of the finding, which tells what kind of words its element is at fault with */
	List<Wording> of(Element element, String code) {
		return switch (element) {
		case Modalite cell -> duration(cell);
		case Epreuve epreuve when code.equals(NATURE) -> nature(epreuve);
		case Section part when part.isAbsent() -> announced(part);
		default -> labels(element);
		};
	}

	/** The cell, what stands in the other ones of its row, and what the definition of the épreuve says for forms of this type. */
	private List<Wording> duration(Modalite cell) {
		if (!(Vues.porteur(cell) instanceof Epreuve epreuve)) {
			return List.of();
		}
		Stream<Modalite> others = epreuve.getModalites().stream().filter(m -> m != cell && m.getType() == cell.getType());
		Stream<Forme> formes = epreuve.getFormes().stream().filter(f -> f.getType() == cell.getType());
		return Stream.concat(Stream.concat(Stream.of(cell), others).map(this::cell), formes.flatMap(f -> said(f, SAYS_DURATION))).toList();
	}

	/** What the épreuve, its forms and the cells of the règlement say of its nature. */
	private List<Wording> nature(Epreuve epreuve) {
		Stream<Wording> definition = Stream.concat(Stream.of(epreuve), epreuve.getFormes().stream()).flatMap(e -> said(e, SAYS_NATURE));
		return Stream.concat(definition, epreuve.getModalites().stream().filter(m -> !m.getNatures().isEmpty()).map(this::cell)).toList();
	}

	private Wording cell(Modalite modality) {
		Section rules = places.of(modality);
		String column = modality.getCategorie() == null || modality.getCategorie().getIntitule() == null ? ""
				: Designation.quoted(modality.getCategorie().getIntitule());
		return new Wording(joined(name(rules), column), RulesCell.of(modality, rules));
	}

	/** The paragraphs of an épreuve or a form that speak of this. */
	private Stream<Wording> said(Element element, Pattern of) {
		String place = joined(name(places.of(element)), element instanceof Forme && element.getIntitule() != null ? Designation.quoted(element.getIntitule()) : "");
		return Vues.contenus(element, Paragraphe.class).stream().map(Element::getIntitule).filter(text -> text != null && of.matcher(text).find())
				.map(text -> new Wording(place, text));
	}

	/** The lines of other parts that bear the title of a part which is not there. */
	private List<Wording> announced(Section part) {
		String title = part.getIntitule();
		if (title == null || title.isBlank()) {
			return List.of();
		}
		Predicate<Element> bearing = line -> line.getIntitule() != null && line.getIntitule().endsWith(title);
		List<Wording> lines = Stream.concat(subject.index().all(Item.class).stream(), subject.index().all(Paragraphe.class).stream()).filter(bearing)
				.map(line -> new Wording(name(places.of(line)), line.getIntitule())).toList();
		return lines.isEmpty() ? List.of(new Wording("", title)) : lines;
	}

	/** All that the text writes for this element, the reference wording first, then the others at their places. */
	private List<Wording> labels(Element element) {
		List<Wording> wordings = new ArrayList<>();
		if (element.getIntitule() == null) {
			return wordings;
		}
		wordings.add(new Wording(name(places.of(element)), element.getIntitule()));
		for (Formulation f : element.getFormulations()) {
			if (f.getTexte() != null && !f.getTexte().isBlank() && !f.getLieux().isEmpty()) {
				wordings.add(new Wording(f.getLieux().stream().map(Places::name).collect(Collectors.joining(" ; ")), f.getTexte()));
			}
		}
		return wordings;
	}

	private static String name(Section place) {
		return place == null ? "" : Places.name(place);
	}

	private static String joined(String first, String second) {
		return Stream.of(first, second).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
	}
}
