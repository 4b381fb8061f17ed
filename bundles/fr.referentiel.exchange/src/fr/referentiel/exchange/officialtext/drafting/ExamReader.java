// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.exchange.officialtext.source.CodePattern;
import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Forme;
import fr.referentiel.model.GenreElement;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.GenreRubrique;
import fr.referentiel.model.ListeCausesNV;
import fr.referentiel.model.ReferentielFactory;
import fr.referentiel.model.Rubrique;
import fr.referentiel.model.Section;
import fr.referentiel.model.TypeForme;

/** Reads the definition of an épreuve: its coefficient, what it bears on, its forms, its prose under the headings that all définitions share. */
final class ExamReader {
	private static final Pattern COEFFICIENT = Pattern.compile("(?i)coefficient\\s*:?\\s*(\\d{1,2}(?:[.,]\\d{1,2})?)[.]?");
	private static final Map<EClass, GenreElement> LISTED = Map.of(ACTIVITE, GenreElement.ACTIVITE, TACHE, GenreElement.TACHE, COMPETENCE,
			GenreElement.COMPETENCE, SAVOIR, GenreElement.SAVOIR);

	private final Composition draft;
	private Epreuve exam;
	/** Where prose goes now: a rubric, a form, a list of causes; the épreuve itself before the first heading. */
	private Element open;
	private Element evaluation;
	private Passage label;
	/** A sous-épreuve whose title gave its code alone: its label comes next. */
	private String unlabelled;

	ExamReader(Composition draft) {
		this.draft = draft;
	}

	/** Whether a definition is being read. */
	boolean reads() {
		return exam != null && draft.bearer() == exam;
	}

	/** Leaves the définition at hand. */
	void end() {
		exam = null;
	}

	/** Takes the title of an épreuve; false when the passage is none. Only what the règlement or the title itself calls an épreuve is one. */
	boolean title(Passage passage) {
		TitleLine title = TitleLine.of(TitleLine.Kind.EXAM, passage);
		if (title == null || draft.kinds().of(title.code()) != EPREUVE && !Folded.of(passage.text()).matches("(sous[- ])?epreuve\\b.*")) {
			return false;
		}
		unlabelled = null;
		Epreuve known = known(title);
		boolean part = title.part() || known != null && known.eClass() == SOUS_EPREUVE;
		if (title.label() == null && !part) {
			return false;
		}
		Element whole = part ? whole(known) : draft.referentiel();
		label = title.label();
		if (label == null && known == null) {
			unlabelled = title.code();
			exam = whole instanceof Epreuve e ? e : exam;
			draft.remark(exam, passage);
			draft.bearer(exam);
			open = exam;
			return exam != null;
		}
		exam = (Epreuve) draft.name(part ? SOUS_EPREUVE : EPREUVE, title.code(), title.label(), true, whole);
		exam.setFacultative(exam.isFacultative() || title.optional());
		draft.tell(exam, title);
		begin();
		return true;
	}

	private void begin() {
		draft.bearer(exam);
		open = exam;
		evaluation = null;
	}

	/** « 1. Compréhension de l'écrit » under « Sous-épreuve E21 »: the label, which the règlement may have given already, without a code. */
	private boolean awaitedLabel(Passage passage) {
		if (unlabelled == null) {
			return false;
		}
		String code = unlabelled;
		unlabelled = null;
		String text = passage.text().replaceFirst("^\\d{1,2}[.)]\\s+", "");
		Passage words = passage.part(passage.text().length() - text.length(), Integer.MAX_VALUE, Marker.NONE);
		Element same = exam.getElements().stream().filter(e -> e.eClass() == SOUS_EPREUVE).filter(e -> draft.catalogue().isCalled(e, text)).findFirst().orElse(null);
		exam = (Epreuve) (same == null ? draft.name(SOUS_EPREUVE, code, words, true, exam) : draft.nameAgain(same, code, words));
		draft.ledger().use(passage);
		begin();
		return true;
	}

	private Epreuve known(TitleLine title) {
		Element sub = draft.catalogue().find(SOUS_EPREUVE, title.code());
		return (Epreuve) (sub != null ? sub : draft.catalogue().find(EPREUVE, title.code()));
	}

	private Element whole(Epreuve known) {
		if (known != null && known.eContainer() instanceof Element home) {
			return home;
		}
		return exam == null ? draft.referentiel() : exam.eClass() == SOUS_EPREUVE ? (Element) exam.eContainer() : exam;
	}

	/** Takes a heading of the définition. */
	void topic(Topic topic, Passage passage) {
		switch (topic) {
		case CCF, PONCTUELLE -> form(topic == Topic.CCF ? TypeForme.CCF : TypeForme.PONCTUELLE, passage);
		case CRITERES -> {
			open = draft.part(exam, LISTE_CRITERES, Element.class);
			draft.remark(exam, passage);
		}
		case COMPETENCES, SAVOIRS -> {
			Section section = ReferentielFactory.eINSTANCE.createSection();
			section.setIntitule(draft.take(passage));
			exam.getElements().add(section);
			open = section;
		}
		default -> {
			Rubrique rubric = ReferentielFactory.eINSTANCE.createRubrique();
			rubric.setGenre(topic.rubrique());
			rubric.setIntitule(draft.take(passage));
			exam.getElements().add(rubric);
			open = rubric;
			evaluation = topic == Topic.MODALITES ? rubric : null;
		}
		}
	}

	private void form(TypeForme type, Passage passage) {
		FormWords words = FormWords.of(passage.text());
		Forme form = ReferentielFactory.eINSTANCE.createForme();
		form.setType(type);
		form.getNatures().addAll(words.natures());
		form.setDuree(words.duration());
		form.setPreparation(words.preparation());
		form.setIntitule(draft.take(passage));
		(evaluation == null ? exam : evaluation).getElements().add(form);
		open = form;
	}

	/** Takes a passage of the définition. */
	void passage(Passage passage) {
		if (awaitedLabel(passage) || coefficient(passage) || listed(passage)) {
			return;
		}
		String text = passage.text();
		Forme form = form();
		if (Folded.of(text).matches(".*\\bmention non valide\\b.*") && passage.marker() == Marker.NONE) {
			ListeCausesNV causes = ReferentielFactory.eINSTANCE.createListeCausesNV();
			(form != null ? form : evaluation != null ? evaluation : exam).getElements().add(causes);
			open = causes;
		} else if (text.matches("La commission d'(évaluation|interrogation) .*")) {
			close();
			commission(passage);
			return;
		} else if (open instanceof ListeCausesNV && passage.marker() == Marker.NONE) {
			close();
		} else if (form != null && text.length() < 60) {
			precise(form, text);
		}
		if (open.eClass() == LISTE_CRITERES) {
			criterion(passage);
		} else {
			Lines.prose(draft, open, passage);
		}
	}

	private void close() {
		if (open instanceof ListeCausesNV) {
			open = (Element) open.eContainer();
		}
	}

	private Forme form() {
		return open instanceof Forme f ? f : open.eContainer() instanceof Forme f ? f : null;
	}

	/** « Épreuve orale », « Durée : 50 minutes » under the heading of a form say more of it. */
	private static void precise(Forme form, String text) {
		FormWords words = FormWords.of(text);
		if (form.getNatures().isEmpty() && text.startsWith("Épreuve")) {
			form.getNatures().addAll(words.natures());
		}
		if (form.getDuree() == null && text.startsWith("Durée")) {
			form.setDuree(words.duration());
		}
	}

	private void commission(Passage passage) {
		Rubrique commission = ReferentielFactory.eINSTANCE.createRubrique();
		commission.setGenre(GenreRubrique.COMMISSION);
		open.getElements().add(commission);
		Lines.prose(draft, commission, passage);
	}

	private boolean coefficient(Passage passage) {
		Matcher m = COEFFICIENT.matcher(passage.text());
		if (!m.matches()) {
			return false;
		}
		BigDecimal value = new BigDecimal(m.group(1).replace(',', '.'));
		if (exam.getCoefficient() != null && exam.getCoefficient().compareTo(value) != 0) {
			return false; // the règlement says otherwise: to be placed by hand
		}
		exam.setCoefficient(value);
		draft.remark(exam, passage);
		return true;
	}

	/** A line with a code says what the épreuve bears on. */
	private boolean listed(Passage passage) {
		CodePattern.Head head = CodePattern.head(passage.text());
		EClass kind = head == null ? null : draft.kinds().of(head.code());
		if (kind == null || !LISTED.containsKey(kind)) {
			return false;
		}
		Element element = draft.name(passage, false, null);
		if (element == null) {
			return false;
		}
		draft.link(exam, kind == COMPETENCE ? GenreLien.EVALUE : GenreLien.RENVOIE, LISTED.get(kind), element);
		return true;
	}

	private void criterion(Passage passage) {
		String wording = Folded.wording(passage.text());
		if (passage.text().endsWith(":")) {
			draft.remark(exam, passage);
		} else if (draft.criteria().contains(wording)) {
			draft.ledger().again(passage); // the pôle has it, word for word
		} else {
			Lines.add(draft, open, CRITERE, passage);
		}
	}

	/** The module that this épreuve evaluates, made when its own label calls it one; else the épreuve. */
	Element taught() {
		if (label == null || !Folded.of(label.text()).startsWith("module")) {
			return exam;
		}
		Element module = draft.name(MODULE, draft.catalogue().code(exam), label, true, draft.referentiel());
		draft.link(exam, GenreLien.EVALUE, GenreElement.MODULE, module);
		return module;
	}
}
