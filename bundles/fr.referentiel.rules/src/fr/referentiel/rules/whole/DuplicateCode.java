// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Lieu;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.KindName;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** Two elements of one kind have the same code in the same option. Codes that only number something in its place (notes, levels) are left out. */
public final class DuplicateCode implements Rule {
	private record Key(EClass kind, String code) {
	}

	private static final Set<EClass> LOCAL = Set.of(NOTE, NOMENCLATURE, NIVEAU, VOIE, FORME);

	private static final RuleInfo INFO = new RuleInfo("code.double", Gravite.ERREUR, "Un code désigne un seul élément de son genre.",
			"Un lien vers ce code est ambigu : on ne sait pas lequel des deux il vise. Corrigez l’un des codes ; pour poursuivre un élément plus loin, "
					+ "écrivez « suite » ; pour le citer, écrivez un lien ; s’ils sont d’options différentes, dites lesquelles.");

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
		Map<Key, List<Element>> known = new HashMap<>();
		for (Element element : subject.index().all()) {
			if (element.getCode() == null || LOCAL.contains(element.eClass())) {
				continue;
			}
			List<Element> same = known.computeIfAbsent(new Key(element.eClass(), element.getCode()), k -> new ArrayList<>(1));
			List<Element> rivals = same.stream().filter(other -> OptionScope.meet(element, other)).toList();
			if (!rivals.isEmpty()) {
				List<Lieu> places = rivals.stream().map(Element::getLieu).filter(Objects::nonNull).toList();
				report.add(element, "Le code " + element.getCode() + " désigne déjà " + article(element) + (places.isEmpty() ? "" : " (ligne "
						+ places.get(0).ligne() + ")") + ". Changez l’un des deux codes, ou écrivez « suite » devant "
						+ (KindName.of(element.eClass()).feminine() ? "celle" : "celui") + "-ci.", places);
			}
			same.add(element);
		}
	}

	private static String article(Element element) {
		KindName kind = KindName.of(element.eClass());
		return (kind.feminine() ? "une autre " : "un autre ") + kind.name();
	}
}
