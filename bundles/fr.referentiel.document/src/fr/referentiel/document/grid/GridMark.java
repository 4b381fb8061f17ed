// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.grid;

import static fr.referentiel.document.grid.GridRows.span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.referentiel.document.content.Cell;
import fr.referentiel.document.content.Cell.NumberFormat;
import fr.referentiel.document.content.CellRange;
import fr.referentiel.document.content.StyleRole;
import fr.referentiel.document.content.Validation;

/**
 * The lower part of a grid: comment, computed mark, proposed mark. The computed mark is withheld until nothing stands against it, and the
 * sheet says what does. Its cells are laid below what they count, so that every reference points upwards.
 *
 * @param criteria null on a sheet without crosses
 * @param refusals filled here: the beginnings of conditions, each of which withholds the mark
 * @param absent   the box of who did not come
 * @param ticked   the boxes of the causes of « non valide », empty where the text has none
 */
record GridMark(GridRows rows, String sheet, GridScale scale, GridCriteria criteria, CellRange absent, Optional<CellRange> ticked,
		List<String> refusals) {

	GridMark(GridRows rows, String sheet, GridScale scale, GridCriteria criteria, CellRange absent, Optional<CellRange> ticked) {
		this(rows, sheet, scale, criteria, absent, ticked, new ArrayList<>());
	}

	private static final double HIGHEST = 20;
	private static final double COMMENT_HEIGHT = 64;
	private static final String WITHHELD = "Note retenue : ";
	/** In a formula. The mark tells it from what is missing at a glance. */
	private static final String COMPLETE = "\"✓ La grille est complète.\"";

	void add() {
		int top = rows.next();
		String comment = addComment();
		String proposedPlace = CellRange.address(rows.next() + resultRows(), GridRows.FIRST_LEVEL);
		if (computed())
			addComputed(comment, proposedPlace);
		CellRange proposed = rows.result("Note proposée au jury, sur 20", mark(), "Saisie par la commission.");
		rows.define("NOTE_PROPOSEE", sheet, proposed);
		rows.sheet().validate(between(proposed, HIGHEST, "Note sur 20"));
		if (!computed())
			addState(profileReason(comment, proposed.reference()));
		rows.sheet().keep(top);
	}

	private boolean computed() {
		return criteria != null && scale.computed();
	}

	/** How many rows stand between the comment and the proposed mark. */
	private int resultRows() {
		return computed() ? 3 + (scale.bonus().isPresent() ? 1 : 0) + (scale.penalty().isPresent() ? 1 : 0) : 0;
	}

	private String addComment() {
		String rule = scale.commentUnder().map(mark -> " (exigée sous " + GridScale.french(mark) + " sur 20)").orElse("");
		// name and box in one row: a page break cannot part them
		var place = CellRange.cell(rows.next(), 1);
		rows.line(COMMENT_HEIGHT, span(Cell.text("Appréciation" + rule, StyleRole.LABEL), 1), span(Cell.toFillIn(), rows.columns() - 1));
		rows.define("APPRECIATION", sheet, place);
		rows.banner("Note", StyleRole.SECTION);
		return place.reference();
	}

	private void addComputed(String comment, String proposed) {
		String allowed = "AND(" + missed() + "=0," + nv() + "=0," + criteria.invalid() + "=0,ABS(" + criteria.weightSum() + "-100)<0.001)";
		CellRange raw = rows.result("Note brute, sur 20", Cell.formula("IF(" + allowed + "," + criteria.pointSum() + ",\"\")", StyleRole.RESULT)
				.formatted(NumberFormat.MARK), "20 × somme des poids × valeur du niveau.");
		rows.define("NOTE_BRUTE", sheet, raw);
		String adjusted = adjusted(raw.reference());
		String rounded = scale.rounded(adjusted);
		String reason = reason(comment, proposed, rounded);
		String state = CellRange.address(rows.next() + 1, 0);
		CellRange note = rows.result("Note calculée, sur 20", Cell.formula("IF(" + missed() + ">0,\"AB\",IF(" + nv() + ">0,\"NV\",IF(LEFT(" + state + ",4)=\"Note\",\"\","
				+ rounded + ")))", StyleRole.RESULT).formatted(NumberFormat.MARK), scale.roundingSaid());
		rows.define("NOTE", sheet, note);
		addState(reason);
	}

	private String adjusted(String raw) {
		String bonus = scale.bonus().map(limit -> "+SUM(" + points("Bonus", "BONUS", limit) + ")").orElse("");
		String penalty = scale.penalty().map(limit -> "-SUM(" + points("Pénalité", "PENALITE", limit) + ")").orElse("");
		return bonus.isEmpty() && penalty.isEmpty() ? raw : "MAX(0,MIN(20," + raw + bonus + penalty + "))";
	}

	private String points(String label, String name, BigDecimal limit) {
		CellRange place = rows.define(name, sheet, rows.result(label + ", en points", mark(), "De 0 à " + GridScale.french(limit) + "."));
		rows.sheet().validate(between(place, limit.doubleValue(), label));
		// what is pasted escapes the validation
		refusals.add("IF(OR(SUM(" + place.reference() + ")<0,SUM(" + place.reference() + ")>" + limit.toPlainString() + ",AND(LEN(" + place.reference()
				+ ")>0,NOT(ISNUMBER(" + place.reference() + ")))),\"" + WITHHELD + label.toLowerCase(Locale.FRENCH) + " : un nombre de 0 à "
				+ GridScale.french(limit) + " est attendu.\",");
		return place.reference();
	}

	private void addState(String formula) {
		var place = CellRange.cell(rows.next(), 0);
		rows.line(24, span(Cell.formula(formula, StyleRole.STATE), rows.columns()));
		rows.define("MOTIF", sheet, place);
	}

	private String reason(String comment, String proposed, String rounded) {
		return "IF(" + missed() + ">0,\"Candidat absent (AB).\",IF(" + nv() + ">0,\"Non valide (NV) : une cause de non-validité est cochée.\",IF(" + criteria.invalid() + ">0,\"" + WITHHELD
				+ "\"&" + criteria.invalid() + "&\" ligne(s) sur " + criteria.count() + " sans croix unique (voir le contrôle de la ligne).\",IF(ABS("
				+ criteria.weightSum() + "-100)>=0.001,\"" + WITHHELD + "la somme des poids doit être 100, elle est \"&" + criteria.weightSum()
				+ "&\".\"," + String.join("", refusals) + commentReason(comment, "OR(" + rounded + "<%1$s,AND(ISNUMBER(" + proposed + ")," + proposed + "<%1$s))",
						COMPLETE)
				+ ")".repeat(refusals.size()) + "))))";
	}

	private String profileReason(String comment, String proposed) {
		String crosses = criteria == null ? "" : "IF(" + criteria.invalid() + ">0,\"Grille incomplète : \"&" + criteria.invalid()
				+ "&\" ligne(s) sur " + criteria.count() + " sans croix unique.\",";
		return "IF(" + missed() + ">0,\"Candidat absent (AB).\",IF(" + nv() + ">0,\"Non valide (NV) : une cause de non-validité est cochée.\"," + crosses
				+ commentReason(comment, "AND(ISNUMBER(" + proposed + ")," + proposed + "<%1$s)", "IF(ISNUMBER(" + proposed
						+ ")," + COMPLETE + ",\"La note proposée reste à saisir.\")")
				+ (crosses.isEmpty() ? "))" : ")))");
	}

	private String commentReason(String comment, String tooLow, String otherwise) {
		return scale.commentUnder().map(mark -> "IF(AND(" + tooLow.formatted(mark.toPlainString()) + ",LEN(TRIM(" + comment + "))=0),\"" + WITHHELD
				+ "une appréciation est exigée sous " + GridScale.french(mark) + " sur 20.\"," + otherwise + ")").orElse(otherwise);
	}

	private String missed() {
		return "COUNTA(" + absent.reference() + ")";
	}

	/** The number of ticked causes; anything written in a box ticks it. */
	private String nv() {
		return ticked.map(boxes -> "COUNTA(" + boxes.reference() + ")").orElse("0");
	}

	private static Cell mark() {
		return Cell.toFillIn().formatted(NumberFormat.MARK);
	}

	private static Validation between(CellRange place, double highest, String title) {
		String limit = GridScale.french(BigDecimal.valueOf(highest));
		return new Validation.Between(place, 0, highest, new Validation.Message(title, "Un nombre de 0 à " + limit + " est attendu."));
	}
}
