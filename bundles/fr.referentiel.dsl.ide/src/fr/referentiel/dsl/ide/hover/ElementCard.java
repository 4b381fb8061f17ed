// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import com.google.inject.Inject;

import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Regroupement;
import fr.referentiel.model.Section;
import fr.referentiel.rules.KindName;

/** What is known of one element, in Markdown: its name, where it stands, what evaluates it, its other wordings with their places. */
final class ElementCard {
	@Inject
	private Facts facts;

	String of(Element written) {
		Element element = facts.assembled(written).orElse(written);
		List<String> lines = new ArrayList<>();
		lines.add(title(element));
		parents(element, lines);
		coverage(written, element, lines);
		List<String> contents = facts.contents(written);
		if (!contents.isEmpty()) {
			lines.add("Contient " + String.join(", ", contents) + ".");
		}
		if (!element.getOptions().isEmpty()) {
			lines.add("Option " + String.join(", ", element.getOptions().stream().map(o -> Markdown.of(String.valueOf(o.getCode()))).toList()));
		}
		wordings(element, lines);
		element.getAdmissions().forEach(a -> lines.add("Admis : `" + a.getCode() + "` « " + Markdown.of(String.valueOf(a.getRaison())) + " »"));
		return String.join("\n\n", lines);
	}

	private static String title(Element element) {
		String code = element.getCode() == null ? "" : " " + Markdown.of(element.getCode());
		String label = element.getIntitule() == null ? "" : " « " + Markdown.of(element.getIntitule()) + " »";
		return "**" + KindName.of(element.eClass()).name() + code + "**" + label;
	}

	private static void parents(Element element, List<String> lines) {
		List<String> names = new ArrayList<>();
		for (EObject at = element.eContainer(); at instanceof Element parent; at = at.eContainer()) {
			if (!(parent instanceof Regroupement) && !(parent instanceof Racine)) {
				names.add(KindName.of(parent.eClass()).definite() + (parent.getCode() == null ? "" : " " + Markdown.of(parent.getCode()))
						+ (parent.getIntitule() == null ? "" : " « " + Markdown.of(parent.getIntitule()) + " »"));
			}
		}
		if (!names.isEmpty()) {
			lines.add("Dans " + String.join(", dans ", names) + ".");
		}
	}

	private void coverage(Element written, Element element, List<String> lines) {
		List<String> by = facts.evaluatedBy(written);
		if (!by.isEmpty()) {
			lines.add((KindName.of(element.eClass()).feminine() ? "Évaluée" : "Évalué") + " par " + Markdown.of(String.join(", ", by)) + ".");
		} else if ("Competence".equals(element.eClass().getName())) {
			lines.add("Évaluée par aucune unité.");
		}
	}

	private static void wordings(Element element, List<String> lines) {
		for (Formulation f : element.getFormulations()) {
			StringBuilder line = new StringBuilder("- autrement");
			if (f.getCode() != null) {
				line.append(" ").append(Markdown.of(f.getCode()));
			}
			if (f.getTexte() != null) {
				line.append(" « ").append(Markdown.of(f.getTexte())).append(" »");
			}
			if (!f.getLieux().isEmpty()) {
				line.append(" en ").append(Markdown.of(String.join(", ", f.getLieux().stream().map(Section::getCode).toList())));
			}
			if (!f.getOptions().isEmpty()) {
				line.append(" en option ").append(Markdown.of(String.join(", ", f.getOptions().stream().map(Element::getCode).toList())));
			}
			lines.add(line.toString());
		}
	}
}
