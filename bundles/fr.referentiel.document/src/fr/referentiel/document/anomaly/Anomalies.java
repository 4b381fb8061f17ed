// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.anomaly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.referentiel.model.Admission;
import fr.referentiel.model.Annexe;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Referentiel;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Rules;
import fr.referentiel.rules.Subject;

/**
 * The faults of an official text, drawn from what the rules found in it and from what its transcriber accepted or reproduced as it is ({@code sic}).
 * Findings about a school's programme or about settings are none of its faults; neither are mere hints.
 */
final class Anomalies {
	private static final String ANNEX = "Annexe";
	private static final String SEVERAL_LABELS = "libelle.derive";
	private static final String SIC = "Une graphie fautive est reproduite telle quelle (sic).";

	private final Subject subject;
	private final Places places;
	private final Quotations quotations;
	private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

	Anomalies(Subject subject) {
		this.subject = subject;
		places = new Places(subject);
		quotations = new Quotations(subject, places);
		new Rules().infos().forEach(info -> rules.put(info.code(), info));
	}

	/** In the order of the findings, then what was accepted, in the order of the text. */
	List<Anomaly> of(List<Constat> findings) {
		List<Anomaly> anomalies = new ArrayList<>();
		Set<Element> open = new HashSet<>();
		for (Constat finding : findings) {
			Element element = finding.element() == null ? null : subject.identites().element(finding.element());
			if (finding.gravite() != Gravite.INFO && element != null && official(element)) {
				open.add(element);
				anomalies.add(new Anomaly(Places.annexName(places.of(element)), kind(finding.code()), name(element), said(finding, element),
						quotations.of(element, finding.code()), finding.lieu(), null));
			}
		}
		subject.index().all().forEach(element -> accepted(element, open.contains(element), anomalies));
		return anomalies;
	}

	/** As documents name it: an annex as the other columns do. */
	private static String name(Element element) {
		return element instanceof Annexe annex && Places.name(annex).startsWith(ANNEX) ? "L’" + Places.name(annex).replaceFirst(ANNEX, "annexe")
				: Designation.start(element);
	}

	/** Several wordings side by side say it all; the sentence of their finding would only repeat them. */
	private static String said(Constat finding, Element element) {
		String sentence = finding.code().equals(SEVERAL_LABELS) ? "Le texte en donne plusieurs libellés."
				: FirstSentence.of(finding.message()).replace(Designation.start(element), name(element));
		return element.isSic() ? sentence + " " + SIC : sentence;
	}

	/** Whether the element is of the official text: a programme and settings are roots of their own. */
	private static boolean official(Element element) {
		for (Element around = element; around != null; around = around.eContainer() instanceof Element e ? e : null) {
			if (around instanceof Referentiel) {
				return true;
			}
		}
		return false;
	}

	/** @param open whether the element has an open fault, which says of itself that its spelling is the text's */
	private void accepted(Element element, boolean open, List<Anomaly> anomalies) {
		for (Admission admission : element.getAdmissions()) {
			anomalies.add(accepted(element, admission.getCode(), kind(admission.getCode()), admission.getRaison() == null ? "" : admission.getRaison()));
		}
		if (element.isSic() && !open) {
			anomalies.add(accepted(element, "", SIC, ""));
		}
	}

	private Anomaly accepted(Element element, String code, String kind, String reason) {
		return new Anomaly(Places.annexName(places.of(element)), kind, name(element), "", quotations.of(element, code), element.getLieu(), reason);
	}

	private String kind(String code) {
		RuleInfo info = rules.get(code);
		return info == null ? code : info.titre();
	}
}
