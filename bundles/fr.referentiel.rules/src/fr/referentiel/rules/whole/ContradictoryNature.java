// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.NatureEpreuve;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** An épreuve says that it is oral, and one of its formes or cells of the règlement that it is practical too. Silence contradicts nothing. */
public final class ContradictoryNature implements Rule {
	private static final RuleInfo INFO = new RuleInfo("epreuve.nature", Gravite.AVERTISSEMENT, "Une épreuve a partout la même nature.",
			"Écrite, orale ou pratique : le titre de l’épreuve, sa définition et le règlement d’examen le disent chacun de leur côté, et le centre d’examen "
					+ "convoque d’après l’un d’eux. Corrigez la place qui se trompe, ou admettez le constat si le texte officiel se contredit.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Epreuve epreuve : Exams.sat(subject.index())) {
			Set<NatureEpreuve> said = set(epreuve.getNatures());
			List<Element> others = said.isEmpty() ? List.of()
					: Stream.concat(epreuve.getFormes().stream().filter(f -> differs(said, f.getNatures())),
							epreuve.getModalites().stream().filter(m -> differs(said, m.getNatures()))).map(Element.class::cast).toList();
			if (!others.isEmpty()) {
				List<Lieu> places = others.stream().map(Element::getLieu).filter(l -> l != null).toList();
				report.add(epreuve, Designation.start(epreuve) + " est dite " + named(said) + ", et " + Designation.of(others.get(0)) + " dit autre chose"
						+ ". Accordez-les, ou justifiez l’écart.", places);
			}
		}
	}

	private static boolean differs(Set<NatureEpreuve> said, List<NatureEpreuve> other) {
		return !other.isEmpty() && !set(other).equals(said);
	}

	private static Set<NatureEpreuve> set(List<NatureEpreuve> natures) {
		return natures.isEmpty() ? EnumSet.noneOf(NatureEpreuve.class) : EnumSet.copyOf(natures);
	}

	private static String named(Set<NatureEpreuve> natures) {
		return natures.stream().map(n -> n == NatureEpreuve.ECRITE ? "écrite" : n.getLiteral()).collect(Collectors.joining(" et "));
	}
}
