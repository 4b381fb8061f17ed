// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import fr.referentiel.exchange.officialtext.Draft;
import fr.referentiel.exchange.officialtext.DraftFiles;
import fr.referentiel.model.ReferentielPackage.Literals;

/** Says in a sentence what a draft holds. */
record DraftSummary(Draft draft) {
	String text() {
		Map<EClass, Integer> counts = new LinkedHashMap<>();
		for (TreeIterator<EObject> all = draft.referentiel().eAllContents(); all.hasNext();) {
			counts.merge(all.next().eClass(), 1, Integer::sum);
		}
		Map<EClass, String> names = new LinkedHashMap<>();
		names.put(Literals.POLE, "pôle");
		names.put(Literals.ACTIVITE, "activité");
		names.put(Literals.TACHE, "tâche");
		names.put(Literals.COMPETENCE, "compétence");
		names.put(Literals.SAVOIR, "savoir");
		names.put(Literals.LIMITE, "limite");
		names.put(Literals.CRITERE, "critère");
		names.put(Literals.BLOC, "bloc");
		names.put(Literals.UNITE, "unité");
		names.put(Literals.EPREUVE, "épreuve");
		names.put(Literals.SOUS_EPREUVE, "sous-épreuve");
		names.put(Literals.ENSEIGNEMENT, "enseignement");
		String found = names.entrySet().stream().filter(e -> counts.containsKey(e.getKey())).map(e -> number(counts.get(e.getKey()), e.getValue()))
				.collect(Collectors.joining(", "));
		int rest = draft.unplaced().size();
		return "Trouvé : " + (found.isEmpty() ? "aucun élément" : found) + ". "
				+ (rest == 0 ? "Rien ne reste à placer." : number(rest, "passage") + (rest > 1 ? " restent" : " reste") + " à placer à la main (" + DraftFiles.UNPLACED + ").");
	}

	private static String number(int count, String name) {
		return count + " " + name + (count > 1 ? "s" : "");
	}
}
