// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.local;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Regroupement;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.KindName;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.Placement;
import fr.referentiel.rules.RuleInfo;

/** An element stands where {@link Placement} does not want its kind. */
public final class MisplacedElement implements LocalRule {
	/** Most places that a message proposes. */
	private static final int PROPOSED = 4;

	private static final RuleInfo INFO = new RuleInfo("element.mal-place", Gravite.ERREUR, "Un élément est à une place où son genre a un sens.",
			"Une tâche hors d’une activité, une limite hors d’un savoir n’appartiennent à rien : ni la traçabilité ni les documents ne sauraient qu’en "
					+ "faire. Déplacez l’élément, ou vérifiez que l’accolade qui précède ferme le bon bloc.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Element element, Report report) {
		if (!Placement.fits(element)) {
			report.add(element, null, Designation.start(element) + " n’a pas sa place dans " + Designation.of(holder(element)) + "." + remedy(element.eClass()),
					List.of());
		}
	}

	/** What the element does not suit: the grouping around it, or else the element around that. */
	private static Element holder(Element element) {
		Element container = (Element) element.eContainer();
		boolean groupingRefuses = !Placement.accepts(container.eClass()).contains(element.eClass());
		Element bearer = Vues.porteur(element);
		return container instanceof Regroupement && !groupingRefuses && bearer != null ? bearer : container;
	}

	private static String remedy(EClass kind) {
		List<EClass> homes = Placement.homes(kind);
		if (homes.isEmpty() || homes.size() > PROPOSED) {
			return " Déplacez l’élément.";
		}
		String places = homes.stream().map(home -> KindName.of(home).indefinite()).collect(Collectors.joining(", "));
		int last = places.lastIndexOf(", ");
		return " Écrivez l’élément dans " + (last < 0 ? places : places.substring(0, last) + " ou " + places.substring(last + 2)) + ".";
	}
}
