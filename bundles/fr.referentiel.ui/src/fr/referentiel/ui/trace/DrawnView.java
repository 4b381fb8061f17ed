// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.nio.file.Path;
import java.util.Optional;

import fr.referentiel.diagram.Scene;
import fr.referentiel.model.Element;
import fr.referentiel.model.Lieu;
import fr.referentiel.rules.Subject;

/**
 * What was drawn.
 *
 * @param request what was asked for
 * @param seen    the référentiel as its option sees it
 * @param scene   the picture
 */
record DrawnView(SceneRequest request, Subject seen, Scene scene) {
	/** Where an element is written. */
	Optional<Lieu> place(String id) {
		Element element = seen.identites().element(id);
		return element == null ? Optional.empty() : Optional.ofNullable(seen.original(element).getLieu()).filter(l -> l.fichier() != null);
	}

	/** The element that is written at a line of a file: of those in the picture, or of all, the last one that begins there or above. */
	Optional<String> elementAt(Path file, int line, boolean any) {
		String best = null;
		int bestLine = 0;
		for (String id : any ? seen.identites().ids() : scene.view().graph().nodes().stream().map(n -> n.id()).toList()) {
			Lieu place = place(id).orElse(null);
			if (place != null && place.ligne() <= line && place.ligne() > bestLine && sameFile(place.fichier(), file)) {
				best = id;
				bestLine = place.ligne();
			}
		}
		return Optional.ofNullable(best);
	}

	private static boolean sameFile(String name, Path file) {
		return name.equals(file.toString()) || name.equals(file.toUri().toString());
	}
}
