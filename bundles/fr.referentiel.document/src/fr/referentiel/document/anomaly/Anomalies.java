// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.anomaly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.referentiel.document.anomaly.Anomaly.Wording;
import fr.referentiel.model.Admission;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.Section;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Rules;
import fr.referentiel.rules.Subject;

/**
 * The faults of an official text, drawn from what the rules found in it and from what its transcriber accepted or reproduced as it is ({@code sic}).
 * Findings about a school's programme or about settings are none of its faults; neither are mere hints.
 */
final class Anomalies {
	private static final String SIC = "Une graphie fautive est reproduite telle quelle (sic).";

	private final Subject subject;
	private final Places places;
	private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

	Anomalies(Subject subject) {
		this.subject = subject;
		places = new Places(subject);
		new Rules().infos().forEach(info -> rules.put(info.code(), info));
	}

	/** In the order of the findings, then what was accepted, in the order of the text. */
	List<Anomaly> of(List<Constat> findings) {
		List<Anomaly> anomalies = new ArrayList<>();
		for (Constat finding : findings) {
			Element element = finding.element() == null ? null : subject.identites().element(finding.element());
			if (finding.gravite() != Gravite.INFO && element != null && official(element)) {
				anomalies.add(new Anomaly(Places.annexName(places.of(element)), kind(finding.code()), Designation.start(element),
						FirstSentence.of(finding.message()), wordings(element), finding.lieu(), null));
			}
		}
		subject.index().all().forEach(element -> accepted(element, anomalies));
		return anomalies;
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

	private void accepted(Element element, List<Anomaly> anomalies) {
		for (Admission admission : element.getAdmissions()) {
			anomalies.add(accepted(element, kind(admission.getCode()), admission.getRaison() == null ? "" : admission.getRaison()));
		}
		if (element.isSic()) {
			anomalies.add(accepted(element, SIC, ""));
		}
	}

	private Anomaly accepted(Element element, String kind, String reason) {
		return new Anomaly(Places.annexName(places.of(element)), kind, Designation.start(element), "", wordings(element), element.getLieu(), reason);
	}

	private String kind(String code) {
		RuleInfo info = rules.get(code);
		return info == null ? code : info.titre();
	}

	/** All that the text writes for this element, the reference wording first, then the others at their places. */
	private List<Wording> wordings(Element element) {
		List<Wording> wordings = new ArrayList<>();
		if (element.getIntitule() == null) {
			return wordings;
		}
		Section reference = places.of(element);
		wordings.add(new Wording(reference == null ? "" : Places.name(reference), element.getIntitule()));
		for (Formulation f : element.getFormulations()) {
			if (f.getTexte() != null && !f.getTexte().isBlank() && !f.getLieux().isEmpty()) {
				wordings.add(new Wording(f.getLieux().stream().map(Places::name).collect(Collectors.joining(" ; ")), f.getTexte()));
			}
		}
		return wordings;
	}
}
