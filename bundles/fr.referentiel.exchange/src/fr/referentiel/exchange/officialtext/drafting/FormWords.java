// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.model.Duree;
import fr.referentiel.model.NatureEpreuve;
import fr.referentiel.model.TypeForme;

/**
 * What words say of an exam's form.
 *
 * @param type        CCF or ponctuelle, or null
 * @param natures     écrite, orale, pratique
 * @param duration    or null
 * @param preparation time before, or null
 * @param situations  how many, or null
 */
record FormWords(TypeForme type, List<NatureEpreuve> natures, Duree duration, Duree preparation, Integer situations) {
	private static final String TIME = "(\\d+\\s?(?:h(?:eures?)?\\b(?:\\s?\\d{1,2}(?!\\d|\\s?min))?|min(?:utes?)?\\b))";
	private static final Pattern DURATION = Pattern.compile(TIME);
	private static final Pattern PREPARATION = Pattern.compile("(?:preparation\\s*:?\\s*(?:de\\s+)?" + TIME + "|" + TIME + "\\s+de preparation)");
	private static final Pattern SITUATIONS = Pattern.compile("(\\d+|une|deux|trois|quatre)\\s+situations?");
	private static final List<String> NUMBERS = List.of("zero", "une", "deux", "trois", "quatre");

	static FormWords of(String text) {
		String folded = Folded.of(text);
		Matcher prepared = PREPARATION.matcher(folded);
		Duree preparation = prepared.find() ? duree(prepared.group(1) != null ? prepared.group(1) : prepared.group(2)) : null;
		Matcher lasts = DURATION.matcher(preparation == null ? folded : folded.replace(prepared.group(), " "));
		Matcher counted = SITUATIONS.matcher(folded);
		return new FormWords(type(folded), natures(folded), lasts.find() ? duree(lasts.group(1)) : null, preparation, counted.find() ? number(counted.group(1)) : null);
	}

	private static TypeForme type(String folded) {
		if (folded.matches(".*\\b(ccf|controle en cours de formation)\\b.*")) {
			return TypeForme.CCF;
		}
		return folded.matches(".*\\bponctuelle?\\b.*") ? TypeForme.PONCTUELLE : null;
	}

	private static List<NatureEpreuve> natures(String folded) {
		List<NatureEpreuve> natures = new ArrayList<>();
		add(natures, folded, "ecrite?", NatureEpreuve.ECRITE);
		add(natures, folded, "pratique", NatureEpreuve.PRATIQUE);
		add(natures, folded, "orale?", NatureEpreuve.ORALE);
		return natures;
	}

	private static void add(List<NatureEpreuve> natures, String folded, String word, NatureEpreuve nature) {
		if (folded.matches(".*\\b" + word + "\\b.*")) {
			natures.add(nature);
		}
	}

	private static Duree duree(String text) {
		return Duree.lire(text.replaceAll("(?<=\\d)(?=[hm])", " "));
	}

	private static Integer number(String word) {
		return word.matches("\\d+") ? Integer.valueOf(word) : NUMBERS.indexOf(word);
	}
}
