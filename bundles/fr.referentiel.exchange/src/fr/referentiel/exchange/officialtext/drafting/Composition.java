// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.referentiel.exchange.officialtext.source.Cell;
import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.exchange.officialtext.source.Row;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Annexe;
import fr.referentiel.model.Element;
import fr.referentiel.model.GenreElement;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Liste;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielFactory;

/** The référentiel being drafted: its elements, where one is in the text, and which words have found a place. */
final class Composition {
	private final Referentiel referentiel = ReferentielFactory.eINSTANCE.createReferentiel();
	private final Catalogue catalogue = new Catalogue();
	private final Ledger ledger = new Ledger();
	private final Map<Element, List<String>> remarks = new LinkedHashMap<>();
	private final Set<String> criteria = new HashSet<>();
	private final CodeKinds kinds;
	private Annexe annex;
	private Element bearer;

	Composition(CodeKinds kinds) {
		this.kinds = kinds;
	}

	Referentiel referentiel() {
		return referentiel;
	}

	Catalogue catalogue() {
		return catalogue;
	}

	Ledger ledger() {
		return ledger;
	}

	CodeKinds kinds() {
		return kinds;
	}

	/** What the draft says of where an element's structure was read. */
	Map<Element, List<String>> remarks() {
		return remarks;
	}

	/** The criteria that pôles have, as {@link Folded#wording}; it grows. */
	Set<String> criteria() {
		return criteria;
	}

	/** The annex at hand, or null before the first. */
	Annexe annex() {
		return annex;
	}

	void annex(Annexe now) {
		annex = now;
		bearer = null;
	}

	/** The pôle, épreuve or other element that what follows speaks of, or null. */
	Element bearer() {
		return bearer;
	}

	void bearer(Element now) {
		bearer = now;
	}

	/** Takes words that tell structure (a heading, the head of a table) as a remark of an element; without one they stay to be placed. */
	void remark(Element element, Passage words) {
		if (element != null && !ledger.isUsed(words)) {
			ledger.use(words);
			remarks.computeIfAbsent(element, k -> new ArrayList<>()).add("l. " + words.line() + " : " + words.text());
		}
	}

	/**
	 * Takes cells that tell structure or figures as one remark, which shows the whole row.
	 *
	 * @param understood the cells that the draft says in its own words
	 */
	void remark(Element element, Row row, List<Cell> understood) {
		if (element != null && !understood.isEmpty()) {
			understood.forEach(c -> ledger.use(c.whole()));
			String shown = row.filled().stream().map(Cell::text).collect(Collectors.joining(" | "));
			remarks.computeIfAbsent(element, k -> new ArrayList<>()).add("l. " + row.line() + " : " + shown);
		}
	}

	/** Takes the title of an element; the words beside its label are shown in a remark. */
	void tell(Element element, TitleLine title) {
		ledger.use(title.whole());
		remarks.computeIfAbsent(element, k -> new ArrayList<>()).add("l. " + title.whole().line() + " : " + title.whole().text());
	}

	/** A text of the source, taken over. */
	String take(Passage words) {
		ledger.use(words);
		return words.text();
	}

	/**
	 * An element that the text names here: the known one, with one more place, or a new one, put into its whole.
	 *
	 * @param written  the code as the language writes it, or null
	 * @param label    its label, or null
	 * @param defining whether elements of its kind are set out here
	 * @param near     where it belongs if its code does not tell; null when nothing tells
	 * @return null when the text does not say what it is part of and it cannot stand alone
	 */
	Element name(EClass kind, String written, Passage label, boolean defining, Element near) {
		Occurrence here = new Occurrence(written, label == null ? null : label.text(), annex != null && annex.getCode() != null ? annex : null, defining);
		Element known = written == null ? null : catalogue.find(kind, written);
		if (known == null) {
			Element home = home(kind, written, near);
			if (home == null) {
				return null;
			}
			known = catalogue.add(kind, here);
			home.getElements().add(known);
		} else {
			boolean again = catalogue.also(known, here);
			if (label != null && again) {
				ledger.again(label);
			}
		}
		if (label != null) {
			ledger.use(label);
		}
		return known;
	}

	/** One more place for an element that is known. */
	Element nameAgain(Element known, String written, Passage label) {
		catalogue.also(known, new Occurrence(written, label.text(), annex != null && annex.getCode() != null ? annex : null, true));
		ledger.again(label);
		return known;
	}

	/** The same for a passage that begins with the code; null also when it does not, or when the kind of the code is not known. */
	Element name(Passage coded, boolean defining, Element near) {
		CodePattern.Head head = CodePattern.head(coded.text());
		EClass kind = head == null ? null : kinds.of(head.code());
		return kind == null ? null : name(kind, coded, head, defining, near);
	}

	/** The same where the kind is told. */
	Element name(EClass kind, Passage coded, CodePattern.Head head, boolean defining, Element near) {
		Passage label = coded.part(head.label(), Integer.MAX_VALUE, Marker.NONE);
		boolean known = catalogue.find(kind, head.code()) != null;
		Element element = label == null ? null : name(kind, CodePattern.written(head.code()), label, defining, near);
		if (element != null) {
			ledger.use(coded);
			if (known) {
				ledger.again(coded.part(0, head.label(), Marker.NONE));
			}
		}
		return element;
	}

	private Element home(EClass kind, String code, Element near) {
		Element whole = null;
		if (kind == TACHE) {
			whole = code == null ? null : catalogue.whole(code, ACTIVITE, POLE);
			return whole != null ? whole : near instanceof Activite || near instanceof Pole ? near : null;
		}
		if (code != null && (kind == COMPETENCE || kind == ENSEMBLE || kind == SAVOIR || kind == SOUS_COMPETENCE)) {
			whole = kind == SAVOIR ? catalogue.whole(code, ACTIVITE, ENSEMBLE, COMPETENCE, SAVOIR, POLE) : catalogue.whole(code, ACTIVITE, ENSEMBLE, POLE);
		}
		return whole != null ? whole : near != null ? near : referentiel;
	}

	/** A link from an element to another one, added to the link of that nature that it has already. */
	void link(Element from, GenreLien nature, GenreElement targets, Element to) {
		Lien link = from.getElements().stream().filter(Lien.class::isInstance).map(Lien.class::cast)
				.filter(l -> l.getGenre() == nature && l.getGenreCible() == targets).findFirst().orElse(null);
		if (link == null) {
			link = ReferentielFactory.eINSTANCE.createLien();
			link.setGenre(nature);
			link.setGenreCible(targets);
			from.getElements().add(link);
		}
		if (!link.getCibles().contains(to)) {
			link.getCibles().add(to);
		}
	}

	/** Takes away lists that stayed empty, for their lines were said elsewhere. */
	void dropEmptyLists() {
		List<EObject> empty = new ArrayList<>();
		referentiel.eAllContents().forEachRemaining(e -> {
			if (e instanceof Liste list && list.getElements().isEmpty()) {
				empty.add(list);
			}
		});
		empty.forEach(EcoreUtil::remove);
	}

	/** The list or rubric of this kind in an element, made when there is none. */
	<T extends Element> T part(Element of, EClass kind, Class<T> type) {
		return of.getElements().stream().filter(e -> e.eClass() == kind).map(type::cast).findFirst().orElseGet(() -> {
			T made = type.cast(EcoreUtil.create(kind));
			of.getElements().add(made);
			return made;
		});
	}
}
