// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.referentiel.diagram.Heading;
import fr.referentiel.trace.Hole;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.Traced;
import fr.referentiel.trace.TracedKind;

/**
 * A matrix of a référentiel, and what its formats say of it in common.
 *
 * @param traced  the référentiel, all options together or one
 * @param rows    the kind of the rows
 * @param columns the kind of the columns; may be that of the rows
 * @param holes   whether only what has no cross is shown
 */
public record MatrixSubject(Traced traced, TracedKind rows, TracedKind columns, boolean holes) {
	/** The matrix to show. */
	public Matrix matrix() {
		Matrix whole = Matrix.of(traced.graph(), rows.type(), columns.type());
		return holes ? whole.onlyEmpty() : whole;
	}

	/** « Compétences et unités », « Compétences et unités : ce qui n'a pas de croix ». */
	public String title() {
		return MatrixWorkbook.capital(rows.plural()) + " et " + columns.plural() + (holes ? " : ce qui n’a aucune croix" : "");
	}

	/** The référentiel, its option, and the date of the text, as far as known. */
	String subtitle() {
		Heading heading = Heading.of(traced.referentiel(), traced.option());
		return heading.referentiel() + (heading.date() == null ? "" : " – texte : " + heading.date());
	}

	/** Code and wording of an element, as far as it has them. */
	static String name(TraceNode node) {
		return node.code() == null || node.label().isEmpty() ? code(node) : node.code() + " – " + node.label();
	}

	/** The code, or the wording of what has none. */
	static String code(TraceNode node) {
		return node.code() == null ? node.label() : node.code();
	}

	/** The sign of a cross: a letter, so that no colour is needed to tell natures apart. */
	static String sign(LinkNature nature) {
		return switch (nature) {
		case ECRIT -> "X";
		case ENSEMBLE -> "E";
		case DERIVE -> "D";
		};
	}

	/** What the signs mean. */
	static List<String> legend() {
		return List.of("X : lien écrit dans le texte", "E : lien dit d’un ensemble qui contient l’élément (ou de l’ensemble lui-même)",
				"D : lien déduit de plusieurs autres");
	}

	/** The accepted holes, by element: the author's reason, maybe empty. */
	Map<String, String> accepted() {
		Map<String, String> accepted = new HashMap<>();
		traced.holes().stream().filter(Hole::justified).forEach(hole -> accepted.put(hole.id(), hole.justification()));
		return accepted;
	}
}
