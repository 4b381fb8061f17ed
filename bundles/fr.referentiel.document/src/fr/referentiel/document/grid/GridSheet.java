// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.grid;

import static fr.referentiel.document.grid.GridRows.span;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.Cell.NumberFormat;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.PrintSetup;
import fr.referentiel.document.content.Sheet;
import fr.referentiel.document.content.StyleRole;
import fr.referentiel.document.content.Validation;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Forme;
import fr.referentiel.model.NatureEpreuve;
import fr.referentiel.model.TypeForme;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Subject;

/** One sheet of a grid: the épreuve under one form, for one candidate. */
final class GridSheet {

	/** A longer list of compétences is given by codes alone. */
	private static final int FULL_LABELS = 20;
	/** Above this many criteria the table runs over pages, and its titles are repeated; below, the candidate's name is. */
	private static final int ONE_PAGE = 10;
	private static final int PLAIN_COLUMNS = 4;
	private static final int SIGNATURES = 3;
	private static final double SIGNATURE_HEIGHT = 28;

	private final Subject subject;
	private final ExamView exam;
	private final Forme forme;
	private final String name;
	private final TypeForme type;
	private final Candidate candidate;
	private final GridScale scale;
	private final GridRows rows;
	private final boolean crosses;

	/**
	 * @param forme     null where the text defines none
	 * @param type      the type of the form, null where nothing says it
	 * @param name      the name of the sheet
	 * @param candidate whose names stand in it
	 */
	GridSheet(Subject subject, ExamView exam, Forme forme, TypeForme type, String name, Candidate candidate) {
		this.subject = subject;
		this.exam = exam;
		this.forme = forme;
		this.name = name;
		this.type = type;
		this.candidate = candidate;
		scale = GridScale.of(exam.bareme());
		// a written paper is marked on its own scale; crosses come only where someone set them up
		crosses = !exam.judged().isEmpty() && !(isWritten() && exam.bareme().isEmpty());
		rows = GridRows.named(name, crosses ? scale.levels().size() : PLAIN_COLUMNS, crosses && scale.computed() ? 3 : 1);
	}

	Sheet build() {
		addIdentity();
		CellRange absent = addAbsence();
		addExam();
		GridCriteria criteria = addCriteria();
		rows.gap();
		Optional<CellRange> ticked = addCausesNV();
		new GridMark(rows, name, scale, criteria, absent, ticked).add();
		rows.gap();
		addCommission();
		PrintSetup print = PrintSetup.PORTRAIT.of(new CellRange(0, 0, rows.next() - 1, rows.columns() - 1))
				.footed(ExamView.name(exam.epreuve()) + " – " + name);
		return rows.sheet().lock().print(criteria != null && criteria.count() > ONE_PAGE
				? print.repeating(criteria.header(), criteria.headerRows()) : print.repeating(0, 2)).build();
	}

	private void addIdentity() {
		rows.banner("Grille d’évaluation – " + ExamView.name(exam.epreuve()) + " – " + formName(), StyleRole.TITLE);
		rows.fields("Nom", text(candidate.nom()), "Prénom", text(candidate.prenom()));
		rows.fields("N° de candidat", text(candidate.numero()), "Session", text(candidate.session()));
		rows.fields("Académie", text(candidate.academie()), "Établissement", text(candidate.etablissement()));
		rows.fields("Date", Cell.toFillIn().formatted(NumberFormat.DATE), "Coefficient", coefficient());
	}

	/** Whoever did not come has no mark: the exam centre writes AB. */
	private CellRange addAbsence() {
		var box = CellRange.cell(rows.next(), 1);
		rows.line(0, span(Cell.text("Absent", StyleRole.LABEL), 1), span(Cell.empty(StyleRole.LEVEL).asInput(), 1),
				span(Cell.text("X si le candidat ne s’est pas présenté : AB tient lieu de note.", StyleRole.TEXT), rows.columns() - 2));
		rows.sheet().validate(new Validation.OneOf(box, List.of(GridCriteria.CROSS),
				new Validation.Message("Case à cocher", "Tapez X si le candidat est absent, ou laissez la case vide.")));
		return rows.define("ABSENT", name, box);
	}

	private static Cell text() {
		return text("");
	}

	/** An open cell; what is known stands in it already. */
	private static Cell text(String known) {
		Cell cell = known.isEmpty() ? Cell.toFillIn() : Cell.text(known, StyleRole.INPUT).asInput();
		return cell.formatted(NumberFormat.TEXT);
	}

	private Cell coefficient() {
		var coefficient = exam.epreuve().getCoefficient();
		return Cell.text(coefficient == null ? "non dit par le texte" : GridScale.french(coefficient), StyleRole.TEXT);
	}

	private String formName() {
		if (forme != null && forme.getIntitule() != null && forme.getIntitule().length() <= 60)
			return forme.getIntitule();
		return type == TypeForme.CCF ? "Contrôle en cours de formation" : type == TypeForme.PONCTUELLE ? "Forme ponctuelle" : name;
	}

	private void addExam() {
		rows.field("Diplôme", Cell.text(ExamView.diploma(subject, exam.epreuve()), StyleRole.TEXT));
		Epreuve epreuve = exam.epreuve();
		String whole = epreuve.eContainer() instanceof Epreuve parent ? " (" + ExamView.name(parent) + ")" : "";
		rows.field(whole.isEmpty() ? "Épreuve" : "Sous-épreuve", Cell.text(ExamView.name(epreuve) + whole, StyleRole.TEXT));
		List<Unite> units = exam.unites();
		if (!units.isEmpty())
			rows.field(units.size() == 1 ? "Unité" : "Unités",
					Cell.text(units.stream().map(ExamView::name).collect(Collectors.joining(" ; ")), StyleRole.TEXT));
	}

	private GridCriteria addCriteria() {
		if (!crosses) {
			addCompetences("Compétences évaluées", "");
			addCriteriaRead();
			rows.banner(isWritten() ? "Épreuve écrite : la note est celle que les correcteurs arrêtent d’après le corrigé et le barème du sujet. Cette fiche ne tire"
					+ " aucune note de croix." : "Le référentiel n’énonce aucun critère d’évaluation pour cette épreuve : cette fiche ne tire aucune note de croix."
					+ " La note est celle que la commission arrête, d’après le corrigé ou le barème du sujet.", StyleRole.TEXT);
			return null;
		}
		addCompetences("Compétences", common() ? (exam.criteres().isEmpty() ? "Les indicateurs" : "Les critères") + " servent ensemble les compétences évaluées : " : "");
		rows.banner(scale.notice(), StyleRole.UNOFFICIAL);
		rows.gap();
		var criteria = new GridCriteria(rows, name, exam, scale);
		criteria.add();
		return criteria;
	}

	/** The criteria to have in mind where none is crossed. */
	private void addCriteriaRead() {
		if (exam.judged().isEmpty())
			return;
		rows.banner((exam.criteres().isEmpty() ? "Indicateurs" : "Critères d’évaluation") + " que donne le référentiel", StyleRole.SECTION);
		int number = 0;
		for (Element judged : exam.judged())
			rows.banner(++number + ". " + judged.getIntitule(), StyleRole.TEXT);
	}

	/** Whether this form is a written paper and nothing else, as far as the text says. */
	private boolean isWritten() {
		Set<NatureEpreuve> natures = EnumSet.noneOf(NatureEpreuve.class);
		if (forme != null)
			natures.addAll(forme.getNatures());
		if (natures.isEmpty())
			exam.epreuve().getModalites().stream().filter(m -> m.getType() == type).forEach(m -> natures.addAll(m.getNatures()));
		if (natures.isEmpty())
			natures.addAll(exam.epreuve().getNatures());
		return natures.equals(EnumSet.of(NatureEpreuve.ECRITE));
	}

	/** Whether no criterion is written for one compétence alone. */
	private boolean common() {
		return exam.judged().stream().map(judged -> Vues.porteur(judged)).noneMatch(Competence.class::isInstance);
	}

	private void addCompetences(String label, String lead) {
		List<Competence> competences = exam.competences();
		if (competences.isEmpty())
			return;
		boolean codesOnly = competences.size() > FULL_LABELS && competences.stream().allMatch(competence -> competence.getCode() != null);
		String list = competences.stream().map(competence -> codesOnly ? competence.getCode() : said(competence))
				.collect(Collectors.joining(codesOnly ? ", " : " ; "));
		rows.field(label, Cell.text(lead + list + (list.endsWith(".") ? "" : "."), StyleRole.TEXT));
	}

	/** Code and label, without the punctuation that a list gave it. */
	private static String said(Element competence) {
		String label = competence.getIntitule() == null ? "" : competence.getIntitule().replaceAll("[\\s;.,]+$", "");
		return competence.getCode() == null ? label : (competence.getCode() + " " + label).strip();
	}

	private Optional<CellRange> addCausesNV() {
		List<String> causes = exam.causesNV(forme);
		if (causes.isEmpty())
			return Optional.empty();
		int top = rows.next();
		rows.banner("Mention « non valide » (NV) : cochez d’un X chaque situation constatée", StyleRole.SECTION);
		var boxes = new CellRange(rows.next(), 0, rows.next() + causes.size() - 1, 0);
		for (String cause : causes)
			rows.line(0, span(Cell.empty(StyleRole.LEVEL).asInput(), 1), span(Cell.text(cause, StyleRole.TEXT), rows.columns() - 1));
		rows.sheet().validate(new Validation.OneOf(boxes, List.of(GridCriteria.CROSS),
				new Validation.Message("Case à cocher", "Tapez X si la situation est constatée, ou laissez la case vide.")));
		rows.define("NV", name, boxes);
		rows.sheet().keep(top);
		return Optional.of(boxes);
	}

	private void addCommission() {
		int top = rows.next();
		rows.banner("Commission d’évaluation", StyleRole.SECTION);
		exam.commission(forme).forEach(line -> rows.banner(line, StyleRole.TEXT));
		int rest = rows.columns() - GridRows.FIRST_LEVEL;
		int quality = rest / 2;
		rows.line(0, span(Cell.text("Nom et prénom", StyleRole.HEADER), GridRows.FIRST_LEVEL), span(Cell.text("Qualité", StyleRole.HEADER), quality),
				span(Cell.text("Signature", StyleRole.HEADER), rest - quality));
		for (int i = 0; i < SIGNATURES; i++)
			rows.line(SIGNATURE_HEIGHT, span(text(), GridRows.FIRST_LEVEL), span(text(), quality), span(Cell.toFillIn(), rest - quality));
		rows.sheet().keep(top);
	}
}
