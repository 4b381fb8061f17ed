// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

import fr.referentiel.dsl.lexing.Markers;
import fr.referentiel.model.Admission;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Referentiel;

/**
 * Lays a text out: each element on its own line, two spaces for each level, one blank line at most. It moves hidden regions only; comments and
 * words stay. A line break that the author put inside an element's head is kept.
 */
public class ReferentielFormatter extends AbstractJavaFormatter {
	protected void format(Fichier file, IFormattableDocument document) {
		Set<ISemanticRegion> starts = starts(file);
		Deque<ISemanticRegion> open = new ArrayDeque<>();
		IEObjectRegion root = textRegionExtensions.regionForEObject(file);
		if (root == null) {
			return;
		}
		boolean first = true;
		for (ISemanticRegion token : root.getAllSemanticRegions()) {
			String text = token.getText();
			if (first) {
				boolean commented = token.getPreviousHiddenRegion().containsComment();
				document.prepend(token, f -> {
					f.noSpace();
					f.setNewLines(commented ? 1 : 0, commented ? 1 : 0, commented ? 3 : 0);
				});
				first = false;
			} else if ("}".equals(text)) {
				document.prepend(token, f -> f.setNewLines(1, 1, 1));
				if (!open.isEmpty()) {
					document.interior(open.pop(), token, f -> f.indent());
				}
			} else if (starts.contains(token)) {
				document.prepend(token, f -> f.setNewLines(1, 1, 2));
			} else {
				inLine(token, document);
			}
			if ("{".equals(text)) {
				open.push(token);
			}
		}
		if (!first) {
			document.append(root.getNextHiddenRegion().getPreviousSemanticRegion(), f -> f.setNewLines(1, 1, 1));
		}
	}

	private static void inLine(ISemanticRegion token, IFormattableDocument document) {
		boolean inHeader = token.getSemanticElement() instanceof Referentiel; // its braces hold attributes, one or several a line
		if (token.getPreviousHiddenRegion().isMultiline() && !isLine(token) && !inHeader) {
			document.surround(token, f -> f.indent());
		}
		switch (token.getText()) {
		case ",", ";" -> document.prepend(token, f -> f.noSpace());
		default -> document.prepend(token, f -> {
			f.setSpace(" ");
			f.setNewLines(0, 0, isLine(token) ? 0 : 1);
		});
		}
	}

	private static boolean isLine(ISemanticRegion token) {
		ISemanticRegion previous = token.getPreviousSemanticRegion();
		return "{".equals(token.getText())
				|| previous != null && Markers.is(previous.getText());
	}

	/** The first token of each object that begins a line; what an element says of itself goes on in its line. */
	private Set<ISemanticRegion> starts(Fichier file) {
		Set<ISemanticRegion> starts = new HashSet<>();
		file.eAllContents().forEachRemaining(object -> {
			if (!(object instanceof Formulation) && !(object instanceof Admission)) {
				addStart(object, starts);
			}
		});
		return starts;
	}

	private void addStart(EObject object, Set<ISemanticRegion> starts) {
		IEObjectRegion region = textRegionExtensions.regionForEObject(object);
		if (region != null && (region.getSemanticRegions().iterator().hasNext() || object instanceof Racine)) {
			for (ISemanticRegion token : region.getAllSemanticRegions()) {
				starts.add(token);
				return;
			}
		}
	}
}
