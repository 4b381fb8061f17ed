// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.Option;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** What is of one option only refers to what is of another only: no option sees both. */
public final class LinkAcrossOptions implements Rule {
	private static final RuleInfo INFO = new RuleInfo("lien.option", Gravite.ERREUR, "Un lien relie deux éléments d’une même option.",
			"Une épreuve de l’option A qui évalue une compétence de l’option B n’évalue rien pour personne : aucun candidat ne voit les deux. Corrigez "
					+ "le code cité, ou l’option de l’un des deux éléments.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public boolean acrossOptions() {
		return true;
	}

	@Override
	public void check(Subject subject, Report report) {
		if (subject.options().isEmpty()) {
			return;
		}
		for (Element element : subject.index().all()) {
			if (!OptionScope.of(element).isEmpty()) {
				references(element, element, report);
			}
		}
	}

	/** The references of an element and of the parts of it that are no elements: wordings, rows of a matrix. */
	private static void references(Element element, EObject holder, Report report) {
		for (EReference reference : holder.eClass().getEAllReferences()) {
			if (reference.isDerived() || !holder.eIsSet(reference)) {
				continue;
			}
			Object value = holder.eGet(reference);
			for (Object target : value instanceof List<?> many ? many : List.of(value)) {
				if (!reference.isContainment()) {
					check(element, target, report);
				} else if (!(target instanceof Element)) {
					references(element, (EObject) target, report);
				}
			}
		}
	}

	private static void check(Element element, Object target, Report report) {
		if (target instanceof Element aimed && !(aimed instanceof Option) && !OptionScope.meet(element, aimed)) {
			report.add(element, Designation.start(bearer(element)) + " est dans " + OptionScope.named(OptionScope.of(element)) + ", et cite "
					+ Designation.of(aimed) + ", qui est dans " + OptionScope.named(OptionScope.of(aimed)) + ". Corrigez le code cité, ou une des options.",
					aimed.getLieu() == null ? List.of() : List.<Lieu>of(aimed.getLieu()));
		}
	}

	private static Element bearer(Element element) {
		Element bearer = element.getCode() == null ? Vues.porteur(element) : element;
		return bearer == null ? element : bearer;
	}
}
