// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.Section;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/**
 * The official text words one element in several ways. Wordings of an option, and those that typography alone sets apart (capitals, punctuation), are
 * no drift.
 */
public final class DriftingLabel implements Rule {
	private static final RuleInfo INFO = new RuleInfo("libelle.derive", Gravite.AVERTISSEMENT, "Un élément a le même libellé partout.",
			"D'une annexe à l'autre, le texte officiel écrit le même élément de plusieurs façons : on ne sait pas si c'est le même, ni laquelle fait foi. "
					+ "Chaque écriture est gardée avec sa place ; vérifiez-les, puis admettez l'écart s'il est bien dans le texte.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		for (Element element : subject.index().all()) {
			if (element.getIntitule() == null || element.getFormulations().isEmpty()) {
				continue;
			}
			String reference = Spelling.words(element.getIntitule());
			List<Formulation> astray = element.getFormulations().stream()
					.filter(f -> f.getTexte() != null && !f.getTexte().isBlank() && !f.getLieux().isEmpty() && !Spelling.words(f.getTexte()).equals(reference))
					.toList();
			if (!astray.isEmpty()) {
				report.add(element, message(element, astray), places(astray));
			}
		}
	}

	private static String message(Element element, List<Formulation> astray) {
		String others = astray.stream().map(f -> Designation.quoted(f.getTexte()) + " en " + where(f)).collect(Collectors.joining(", "));
		return "Le libellé " + Designation.genitive(element) + " varie : " + Designation.quoted(element.getIntitule()) + ", mais " + others
				+ ". Vérifiez celui qui fait foi.";
	}

	private static String where(Formulation f) {
		return f.getLieux().stream().map(s -> s.getCode() != null ? s.getCode() : Objects.toString(s.getIntitule(), "")).collect(Collectors.joining(", "));
	}

	private static List<Lieu> places(List<Formulation> astray) {
		List<Lieu> places = new ArrayList<>();
		astray.forEach(f -> f.getLieux().stream().map(Section::getLieu).filter(Objects::nonNull).forEach(places::add));
		return places.stream().distinct().toList();
	}
}
