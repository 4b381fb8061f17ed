// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.referentiel.model.Element;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.Views;

/**
 * What the diagrams show: the services that the mappings of {@code referentiel.odesign} name. For each view there is one for its containers, one for its
 * nodes (both of the référentiel, or of the container they are asked for), and one for the targets of its edges by the nature of the link.
 *
 * <p>A service of Sirius has no argument but variables, hence one method for each view; none keeps anything of its own, and each answers in the order of
 * the text.
 */
public class ViewServices {
	public List<Element> containersOfActivitesCompetencesUnites(Element around) {
		return view(around, Views.ACTIVITES_COMPETENCES_UNITES).containers(around);
	}

	public List<Element> nodesOfActivitesCompetencesUnites(Element around) {
		return view(around, Views.ACTIVITES_COMPETENCES_UNITES).nodes(around);
	}

	public List<Element> writtenInActivitesCompetencesUnites(Element from) {
		return view(from, Views.ACTIVITES_COMPETENCES_UNITES).targets(from, LinkNature.ECRIT);
	}

	public List<Element> saidOfSetInActivitesCompetencesUnites(Element from) {
		return view(from, Views.ACTIVITES_COMPETENCES_UNITES).targets(from, LinkNature.ENSEMBLE);
	}

	public List<Element> derivedInActivitesCompetencesUnites(Element from) {
		return view(from, Views.ACTIVITES_COMPETENCES_UNITES).targets(from, LinkNature.DERIVE);
	}

	public List<Element> containersOfActivitesTaches(Element around) {
		return view(around, Views.ACTIVITES_TACHES).containers(around);
	}

	public List<Element> nodesOfActivitesTaches(Element around) {
		return view(around, Views.ACTIVITES_TACHES).nodes(around);
	}

	public List<Element> writtenInActivitesTaches(Element from) {
		return view(from, Views.ACTIVITES_TACHES).targets(from, LinkNature.ECRIT);
	}

	public List<Element> saidOfSetInActivitesTaches(Element from) {
		return view(from, Views.ACTIVITES_TACHES).targets(from, LinkNature.ENSEMBLE);
	}

	public List<Element> derivedInActivitesTaches(Element from) {
		return view(from, Views.ACTIVITES_TACHES).targets(from, LinkNature.DERIVE);
	}

	public List<Element> containersOfCompetencesSavoirs(Element around) {
		return view(around, Views.COMPETENCES_SAVOIRS).containers(around);
	}

	public List<Element> nodesOfCompetencesSavoirs(Element around) {
		return view(around, Views.COMPETENCES_SAVOIRS).nodes(around);
	}

	public List<Element> writtenInCompetencesSavoirs(Element from) {
		return view(from, Views.COMPETENCES_SAVOIRS).targets(from, LinkNature.ECRIT);
	}

	public List<Element> saidOfSetInCompetencesSavoirs(Element from) {
		return view(from, Views.COMPETENCES_SAVOIRS).targets(from, LinkNature.ENSEMBLE);
	}

	public List<Element> derivedInCompetencesSavoirs(Element from) {
		return view(from, Views.COMPETENCES_SAVOIRS).targets(from, LinkNature.DERIVE);
	}

	public List<Element> containersOfSynthese(Element around) {
		return view(around, Views.SYNTHESE).containers(around);
	}

	public List<Element> nodesOfSynthese(Element around) {
		return view(around, Views.SYNTHESE).nodes(around);
	}

	public List<Element> writtenInSynthese(Element from) {
		return view(from, Views.SYNTHESE).targets(from, LinkNature.ECRIT);
	}

	public List<Element> saidOfSetInSynthese(Element from) {
		return view(from, Views.SYNTHESE).targets(from, LinkNature.ENSEMBLE);
	}

	public List<Element> derivedInSynthese(Element from) {
		return view(from, Views.SYNTHESE).targets(from, LinkNature.DERIVE);
	}

	/** The centre, and all that depends on it. */
	public List<Element> nodesOfImpact(Element centre) {
		return impact(centre).tops();
	}

	/** @param diagram the diagram that is being refreshed: Sirius' variable of that name; its target is the centre */
	public List<Element> writtenInImpact(Element from, EObject diagram) {
		return impact(centre(diagram)).targets(from, LinkNature.ECRIT);
	}

	/** @param diagram see {@link #writtenInImpact} */
	public List<Element> saidOfSetInImpact(Element from, EObject diagram) {
		return impact(centre(diagram)).targets(from, LinkNature.ENSEMBLE);
	}

	/** @param diagram see {@link #writtenInImpact} */
	public List<Element> derivedInImpact(Element from, EObject diagram) {
		return impact(centre(diagram)).targets(from, LinkNature.DERIVE);
	}

	private static ShownView view(Element element, String code) {
		return ShownReferentiel.of(element).view(code);
	}

	private static ShownView impact(Element centre) {
		ShownReferentiel referentiel = ShownReferentiel.of(centre);
		return referentiel.impact(referentiel.id(centre));
	}

	/** The semantic element of a diagram, read without knowing Sirius' classes. */
	private static Element centre(EObject diagram) {
		EStructuralFeature target = diagram.eClass().getEStructuralFeature("target");
		return (Element) diagram.eGet(target);
	}
}
