// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.typography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import fr.referentiel.model.Element;
import fr.referentiel.model.Provenance;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;

/**
 * A hint about the typography of the label of an element, with what repairs it. Off for official wordings: it looks at settings, at schools'
 * programmes, and at what is said to be deduced ({@code déduit}); what is marked {@code sic} is left alone.
 *
 * <p>The repair data of its findings are pairs: a piece of the label, then what to write for it.
 */
public abstract class TypographyHint implements LocalRule {
	/** Addresses are no French. */
	private static final Pattern ADDRESS = Pattern.compile("\\S+://\\S+|www\\.\\S+|\\S+@\\S+");

	private final RuleInfo info;
	private final Pattern fault;

	/**
	 * @param fault what is wrong in a label; {@link #mend} says what to write for each match
	 */
	TypographyHint(RuleInfo info, Pattern fault) {
		this.info = info;
		this.fault = fault;
	}

	/** Whether the text holds the signs without which there is no fault: nearly no label does, and looking for the fault takes much longer. */
	abstract boolean possible(String text);

	/** What to write for a match. */
	abstract String mend(Matcher match);

	@Override
	public final RuleInfo info() {
		return info;
	}

	@Override
	public final void check(Element element, Report report) {
		if (element.getIntitule() == null || element.isSic() || !free(element)) {
			return;
		}
		List<String> repairs = repairs(element.getIntitule());
		if (!repairs.isEmpty()) {
			Set<String> shown = new LinkedHashSet<>();
			for (int i = 0; i < repairs.size(); i += 2) {
				shown.add("« " + repairs.get(i + 1) + " » au lieu de « " + repairs.get(i) + " »");
			}
			report.add(element, ReferentielPackage.Literals.ELEMENT__INTITULE, "La typographie " + Designation.genitive(element)
					+ " est à revoir. Écrivez " + String.join(", ", shown) + ".", repairs);
		}
	}

	/** Pairs of a piece of the text and what to write for it; empty when the text is right. */
	List<String> repairs(String text) {
		if (!possible(text)) {
			return List.of();
		}
		List<String> repairs = new ArrayList<>();
		Matcher match = fault.matcher(mayHoldAddress(text) ? withoutAddresses(text) : text);
		while (match.find()) {
			repairs.add(match.group());
			repairs.add(mend(match));
		}
		return repairs;
	}

	/** Nearly no label has one, and looking for one costs more than all hints. */
	private static boolean mayHoldAddress(String text) {
		return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
	}

	private static CharSequence withoutAddresses(String text) {
		StringBuilder prose = new StringBuilder(text);
		Matcher addresses = ADDRESS.matcher(text);
		while (addresses.find()) {
			for (int i = addresses.start(); i < addresses.end(); i++) {
				prose.setCharAt(i, '_');
			}
		}
		return prose;
	}

	/** Whether the authors may change the words: they are not the official text's. */
	private static boolean free(Element element) {
		for (EObject at = element; at instanceof Element e; at = at.eContainer()) {
			if (e.getProvenance() == Provenance.DEDUIT) {
				return true;
			}
			if (e instanceof Racine) {
				return !(e instanceof Referentiel);
			}
		}
		return false;
	}
}
