// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
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
	private static final Pattern ORDINAL = Pattern.compile("^(\\d+ )+");

	private static final RuleInfo INFO = new RuleInfo("libelle.derive", Gravite.AVERTISSEMENT, "Un élément a le même libellé partout.",
			"D’une annexe à l’autre, le texte officiel écrit le même élément de plusieurs façons : on ne sait pas si c’est le même, ni laquelle fait foi. "
					+ "Chaque écriture est gardée avec sa place ; vérifiez-les, puis admettez l’écart s’il est bien dans le texte.");

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
		for (Element element : subject.index().all()) {
			if (element.getIntitule() == null || element.getFormulations().isEmpty()) {
				continue;
			}
			String reference = bare(element.getIntitule());
			List<Formulation> astray = element.getFormulations().stream()
					.filter(f -> f.getTexte() != null && !f.getTexte().isBlank() && !f.getLieux().isEmpty() && !bare(f.getTexte()).equals(reference)).toList();
			if (!astray.isEmpty()) {
				report.add(element, message(element, astray), places(astray));
			}
		}
	}

	/** The words of a label, without the number that a list puts before it. */
	private static String bare(String label) {
		return ORDINAL.matcher(Spelling.words(label)).replaceFirst("");
	}

	private static String message(Element element, List<Formulation> astray) {
		Map<String, List<String>> places = new LinkedHashMap<>();
		for (Formulation f : astray) {
			List<String> of = places.computeIfAbsent(f.getTexte(), k -> new ArrayList<>());
			f.getLieux().forEach(s -> of.add(s.getCode() != null ? s.getCode() : Objects.toString(s.getIntitule(), "")));
		}
		String others = places.entrySet().stream().map(e -> "« " + e.getKey() + " » en " + String.join(", ", e.getValue()))
				.collect(Collectors.joining(" ; "));
		return "Le libellé " + Designation.genitive(element) + " varie : « " + element.getIntitule() + " », mais " + others
				+ ". Vérifiez celui qui fait foi.";
	}

	private static List<Lieu> places(List<Formulation> astray) {
		List<Lieu> places = new ArrayList<>();
		astray.forEach(f -> f.getLieux().stream().map(Section::getLieu).filter(Objects::nonNull).forEach(places::add));
		return places.stream().distinct().toList();
	}
}
