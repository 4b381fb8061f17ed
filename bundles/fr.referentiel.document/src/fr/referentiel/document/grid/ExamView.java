// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import fr.referentiel.model.Bareme;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Critere;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Forme;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.GenreRubrique;
import fr.referentiel.model.Indicateur;
import fr.referentiel.model.Item;
import fr.referentiel.model.Lien;
import fr.referentiel.model.ListeCausesNV;
import fr.referentiel.model.Matrice;
import fr.referentiel.model.Option;
import fr.referentiel.model.Paragraphe;
import fr.referentiel.model.Rubrique;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.SousCompetence;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Subject;

/** One épreuve as documents look at it: what it validates and evaluates, by what criteria, in what forms. Only what the text says. */
public final class ExamView {

	private final Subject subject;
	private final Epreuve epreuve;

	public ExamView(Subject subject, Epreuve epreuve) {
		this.subject = subject;
		this.epreuve = epreuve;
	}

	public Epreuve epreuve() {
		return epreuve;
	}

	/** « E4 – Préparation… »; whatever of code and title is known. */
	public static String name(Element element) {
		if (element.getCode() == null || element.getIntitule() == null)
			return element.getCode() == null ? String.valueOf(element.getIntitule()) : element.getCode();
		return element.getCode() + " – " + element.getIntitule();
	}

	/** The same as a line of a table, without the punctuation that a list gave it. */
	public static String line(Element element) {
		return name(element).replaceAll("[\\s;,]+$", "");
	}

	/** « BTS « Title » ». */
	public static String diploma(Subject subject) {
		var referentiel = subject.referentiel();
		String title = referentiel.getIntitule() == null ? referentiel.getCode() : "« " + referentiel.getIntitule() + " »";
		return referentiel.getDiplome() == null ? title : referentiel.getDiplome() + " " + title;
	}

	/** The same, and the options, if the element belongs to some only. */
	public static String diploma(Subject subject, Element element) {
		String named = diploma(subject);
		if (element.getOptions().isEmpty() || subject.option() != null) // the title of what one option sees names it already
			return named;
		return named + ", option " + String.join(", ", element.getOptions().stream().map(Option::getCode).toList());
	}

	/** The units it validates. */
	public List<Unite> unites() {
		return targets(GenreLien.VALIDE).stream().filter(Unite.class::isInstance).map(Unite.class::cast).toList();
	}

	/** What it evaluates: pôles, modules, compétences … */
	public List<Element> evaluated() {
		return targets(GenreLien.EVALUE);
	}

	/** Its compétences: its own, then those that it evaluates, by name or in what it evaluates; parts of a listed compétence are not listed again. */
	public List<Competence> competences() {
		Set<Competence> found = new LinkedHashSet<>(within(epreuve, Competence.class));
		evaluated().forEach(element -> found.addAll(from(element, Competence.class)));
		found.removeIf(part -> part instanceof SousCompetence && part.eContainer() instanceof Element whole && found.contains(whole));
		return List.copyOf(found);
	}

	/** The savoirs that it evaluates, by name or in what it evaluates, those that its compétences mobilise, then its own. */
	public List<Savoir> savoirs() {
		Set<Savoir> found = new LinkedHashSet<>();
		evaluated().forEach(element -> found.addAll(from(element, Savoir.class)));
		competences().forEach(c -> targets(c, GenreLien.MOBILISE).stream().filter(Savoir.class::isInstance).map(Savoir.class::cast).forEach(found::add));
		found.addAll(within(epreuve, Savoir.class));
		return List.copyOf(found);
	}

	/** Its own criteria; where it has none, those of what it evaluates. */
	public List<Critere> criteres() {
		List<Critere> own = within(epreuve, Critere.class);
		if (!own.isEmpty())
			return own;
		Set<Critere> theirs = new LinkedHashSet<>();
		evaluated().forEach(element -> theirs.addAll(from(element, Critere.class)));
		return List.copyOf(theirs);
	}

	/** What a grid judges row by row: its own criteria, else its own indicators; where it has neither, those of each thing that it evaluates. */
	public List<Element> judged() {
		List<? extends Element> own = criteriaOrIndicators(within(epreuve, Critere.class), epreuve);
		if (!own.isEmpty() && (own.getFirst() instanceof Critere || criteres().isEmpty()))
			return List.copyOf(own);
		Set<Element> theirs = new LinkedHashSet<>();
		evaluated().forEach(element -> theirs.addAll(criteriaOrIndicators(from(element, Critere.class), element)));
		return List.copyOf(theirs);
	}

	private static List<? extends Element> criteriaOrIndicators(List<Critere> criteria, Element holder) {
		return criteria.isEmpty() ? within(holder, Indicateur.class) : criteria;
	}

	/** The settings of its grid, not official. */
	public Optional<Bareme> bareme() {
		return subject.baremes().stream().filter(bareme -> bareme.getEpreuve() == epreuve).findFirst();
	}

	/** Its forms, wherever they are written; not those of its sous-épreuves. */
	public List<Forme> formes() {
		return within(epreuve, Forme.class);
	}

	/** Why a work is « non valide » in this form, the causes common to all forms first. */
	public List<String> causesNV(Forme forme) {
		return common(forme, ListeCausesNV.class, list -> true, Item.class);
	}

	/** What the text says of the commission of this form. */
	public List<String> commission(Forme forme) {
		return common(forme, Rubrique.class, part -> part.getGenre() == GenreRubrique.COMMISSION, Element.class);
	}

	private <T extends Element> List<String> common(Forme forme, Class<T> kind, Predicate<T> wanted, Class<? extends Element> said) {
		List<T> lists = new ArrayList<>();
		collect(epreuve, kind, inner -> inner instanceof Epreuve || inner instanceof Forme, lists);
		if (forme != null)
			lists.addAll(within(forme, kind));
		return lists.stream().filter(wanted).flatMap(list -> within(list, said).stream())
				.filter(line -> line instanceof Item || line instanceof Paragraphe).map(Element::getIntitule).toList();
	}

	private List<Element> targets(GenreLien kind) {
		return targets(epreuve, kind);
	}

	/** What an element is linked to, in its braces or in a matrix. */
	private List<Element> targets(Element source, GenreLien kind) {
		Set<Element> found = new LinkedHashSet<>();
		Vues.contenus(source, Lien.class).stream().filter(link -> link.getGenre() == kind).forEach(link -> found.addAll(link.getCibles()));
		for (Matrice matrix : subject.index().all(Matrice.class))
			if (matrix.getGenre() == kind)
				matrix.getLignes().stream().filter(line -> line.getSource() == source).forEach(line -> found.addAll(line.getCibles()));
		return List.copyOf(found);
	}

	/** All elements of a kind inside another, at any depth, in the order of the text; those of inner épreuves are theirs. */
	public static <T extends Element> List<T> within(Element element, Class<T> kind) {
		List<T> found = new ArrayList<>();
		collect(element, kind, Epreuve.class::isInstance, found);
		return found;
	}

	/** The element itself, if it is of that kind, and all inside it. */
	private static <T extends Element> List<T> from(Element element, Class<T> kind) {
		List<T> found = within(element, kind);
		if (kind.isInstance(element))
			found.addFirst(kind.cast(element));
		return found;
	}

	private static <T extends Element> void collect(Element element, Class<T> kind, Predicate<Element> closed, List<T> found) {
		for (Element inner : element.getElements()) {
			if (kind.isInstance(inner) && !(inner instanceof Epreuve))
				found.add(kind.cast(inner));
			if (!closed.test(inner))
				collect(inner, kind, closed, found);
		}
	}
}
