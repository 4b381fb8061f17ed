// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.local;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;

/** An element of a kind that documents print has no label of its own, in no place and no option. */
public final class MissingLabel implements LocalRule {
	private static final Set<EClass> LABELLED = Set.of(POLE, ACTIVITE, TACHE, ENSEMBLE, COMPETENCE, SOUS_COMPETENCE, SAVOIR, CRITERE, INDICATEUR, BLOC,
			UNITE, MODULE, EPREUVE, SOUS_EPREUVE, OPTION, CATEGORIE);

	private static final RuleInfo INFO = new RuleInfo("intitule.absent", Gravite.ERREUR, "Un élément a un intitulé.",
			"Grilles, syllabus et annexes impriment l’intitulé : sans lui, une ligne reste vide. Écrivez-le entre guillemets ; si le texte officiel "
					+ "l’annonce sans le donner, écrivez « absent de la source ».");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Element element, Report report) {
		boolean blank = element.getIntitule() == null || element.getIntitule().isBlank();
		boolean elsewhere = element.isSuite() || element.isAbsent() || element.getFormulations().stream().anyMatch(f -> f.getTexte() != null);
		if (blank && !elsewhere && LABELLED.contains(element.eClass())) {
			report.add(element, null, Designation.start(element) + " n’a pas d’intitulé. Écrivez-le entre guillemets « ».", List.of());
		}
	}
}
