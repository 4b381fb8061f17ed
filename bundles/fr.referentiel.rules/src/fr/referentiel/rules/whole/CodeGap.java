// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/**
 * The numbering of neighbours leaps over a few codes that stand nowhere else: {@code A1.2T3}, then {@code A1.2T5}. A code with divisions ({@code U2}
 * where there are {@code U21} and {@code U22}) is not missing.
 */
public final class CodeGap implements Rule {
	private record Series(Element parent, EClass kind, String prefix) {
	}

	/** The most codes in a row that can have been forgotten; more is another series. */
	private static final int FORGOTTEN = 4;

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");

	private static final Set<EClass> NUMBERED_KINDS = Set.of(POLE, ACTIVITE, TACHE, ENSEMBLE, COMPETENCE, SOUS_COMPETENCE, SAVOIR, CRITERE, INDICATEUR,
			BLOC, UNITE, MODULE, EPREUVE, SOUS_EPREUVE, PARTIE);

	private static final RuleInfo INFO = new RuleInfo("code.trou", Gravite.AVERTISSEMENT, "La numérotation est continue.",
			"Un code sauté est souvent un élément oublié à la saisie, ou retiré du texte sans renumérotation. Ajoutez-le, ou admettez le constat si le "
					+ "texte officiel saute ce numéro.");

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
		Map<EClass, Set<String>> codes = taken(subject.index().all());
		Map<Series, Element> last = new HashMap<>();
		for (Element element : subject.index().all()) {
			Matcher m = element.getCode() == null ? null : NUMBERED.matcher(element.getCode());
			if (m != null && m.matches() && NUMBERED_KINDS.contains(element.eClass())) {
				Element before = last.put(new Series(Vues.porteur(element), element.eClass(), m.group(1)), element);
				if (before != null) {
					gap(before, element, m, codes.get(element.eClass()), report);
				}
			}
		}
	}

	/** The codes that stand somewhere, by kind; P1.6.3.1 stands for P1.6.3 as well. */
	private static Map<EClass, Set<String>> taken(List<Element> elements) {
		Map<EClass, Set<String>> codes = new HashMap<>();
		for (Element element : elements) {
			if (element.getCode() != null) {
				Set<String> taken = codes.computeIfAbsent(element.eClass(), k -> new HashSet<>());
				for (String code = element.getCode(); !code.isEmpty() && taken.add(code);) {
					code = Character.isLetter(code.charAt(code.length() - 1)) ? "" : code.substring(0, code.length() - 1);
				}
			}
		}
		return codes;
	}

	private static void gap(Element before, Element element, Matcher m, Set<String> taken, Report report) {
		int first = Integer.parseInt(before.getCode().substring(m.group(1).length())) + 1;
		int end = Integer.parseInt(m.group(2));
		if (end <= first || end - first > FORGOTTEN) {
			return;
		}
		List<String> missing = new ArrayList<>();
		for (int n = first; n < end; n++) {
			String code = m.group(1) + padded(n, m.group(2));
			if (!taken.contains(code)) {
				missing.add(code);
			}
		}
		if (!missing.isEmpty()) {
			report.add(element, Designation.start(element) + " suit directement " + before.getCode() + " : il manque " + String.join(", ", missing)
					+ ". Ajoutez ce qui manque, ou vérifiez la numérotation.");
		}
	}

	private static String padded(int number, String like) {
		String text = Integer.toString(number);
		return like.startsWith("0") ? "0".repeat(Math.max(0, like.length() - text.length())) + text : text;
	}
}
