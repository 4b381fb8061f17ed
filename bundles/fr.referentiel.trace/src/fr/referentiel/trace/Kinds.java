// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.model.Element;

/** The kinds of elements, as the trace graph tells them apart. */
final class Kinds {
	/** Kinds that are always nodes. */
	private static final Set<EClass> NODES = Set.of(POLE, ACTIVITE, TACHE, ENSEMBLE, COMPETENCE, SOUS_COMPETENCE, SAVOIR, LIMITE, CRITERE, INDICATEUR,
			BLOC, UNITE, MODULE, EPREUVE, SOUS_EPREUVE, PARTIE, FORME, MODALITE, ENSEIGNEMENT, STAGE, DISPENSE);

	/** Exchange names of the kinds that stand for all they hold. */
	private static final Set<String> SETS = Set.of("pole", "activite", "ensemble", "bloc", "module");

	/** Exchange names of the kinds that examine. */
	private static final Set<String> EXAMS = Set.of("epreuve", "sous-epreuve", "partie");

	/** Exchange names of the kinds that an épreuve evaluates when they are stated inside it. */
	private static final Set<String> OBJECTS = Set.of("pole", "activite", "tache", "ensemble", "competence", "sous-competence", "savoir", "module");

	/** The way down of {@code correspond}: from the lower rank to the higher. */
	private static final Map<String, Integer> RANKS = Map.of("epreuve", 0, "sous-epreuve", 0, "partie", 0, "unite", 1, "bloc", 2, "enseignement", 4);

	private Kinds() {
	}

	static boolean node(Element element) {
		return NODES.contains(element.eClass());
	}

	static boolean set(String type) {
		return SETS.contains(type);
	}

	static boolean exam(String type) {
		return EXAMS.contains(type);
	}

	static boolean object(String type) {
		return OBJECTS.contains(type);
	}

	static int rank(String type) {
		return RANKS.getOrDefault(type, 3);
	}
}
