// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import fr.referentiel.model.Element;
import fr.referentiel.model.Parametrage;

/** Accepts a finding on record, for the findings of rules: {@code admis code « raison »} on the element, or on the nearest one around it that can say so. */
final class Acceptance {
	private static final Set<EClass> SILENT = Set.of(LISTE_TACHES, LISTE_COMPETENCES, LISTE_SAVOIRS, LISTE_LIMITES, LISTE_CRITERES, LISTE_INDICATEURS,
			LISTE_CAUSES_NV, PARAGRAPHE, ITEM, LIMITE, TABLEAU, INSERTION, MATRICE, PAR_OPTION, HORAIRE, NIVEAU, ECHELLE, LIEU_REFERENCE);

	private Acceptance() {
	}

	static List<Repair> of(Defect defect) {
		Element bearer = defect.element();
		while (bearer != null && (SILENT.contains(bearer.eClass()) || line(bearer))) {
			bearer = bearer.eContainer() instanceof Element e ? e : null;
		}
		if (bearer == null || bearer instanceof Parametrage || bearer.eClass() == BAREME || bearer.eClass() == PONDERATION) {
			return List.of();
		}
		return List.of(new Repair("Admettre ce constat (la raison est à écrire)").afterHead(bearer, " admis " + defect.constat().code() + " « à justifier »"));
	}

	/** A line of a list is an element that can say nothing of itself. */
	private static boolean line(Element element) {
		return element.eContainer() instanceof Element list && SILENT.contains(list.eClass());
	}
}
