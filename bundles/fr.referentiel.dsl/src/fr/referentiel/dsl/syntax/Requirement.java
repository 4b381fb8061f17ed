// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.KindName;

/**
 * What the grammar does not let be left out after a token.
 *
 * @param name   what belongs there, in French, with its article and an example
 * @param filler something of that kind
 */
record Requirement(String name, String filler) {
	private static final String CODE = "X1";
	private static final String NUMBER = "1";

	/** Whether it is a code alone. */
	boolean isCode() {
		return filler.equals(CODE);
	}

	/** Whether it is a number alone. */
	boolean isNumber() {
		return filler.equals(NUMBER);
	}

	/** What must follow a token before its element is complete, or its block begins: all of it, then the first of it alone; empty when nothing must. */
	static List<Requirement> after(ILeafNode token) {
		for (INode node = token; node != null; node = node.getParent()) {
			if (node.getGrammarElement() instanceof AbstractElement element) {
				List<Requirement> next = next(element);
				if (!next.isEmpty()) {
					Requirement first = next.getFirst();
					return List.of(new Requirement(first.name, next.stream().map(Requirement::filler).collect(Collectors.joining(" "))), first);
				}
			}
		}
		return List.of();
	}

	/** The siblings behind an element, and behind what holds it within its rule, that are required. */
	private static List<Requirement> next(AbstractElement element) {
		List<Requirement> next = new ArrayList<>();
		for (AbstractElement at = element; at.eContainer() instanceof AbstractElement parent; at = parent) {
			if (GrammarUtil.isMultipleCardinality(at) && !next.isEmpty()) {
				break; // what follows a repetition may still wait
			}
			if (parent instanceof Group group) {
				List<AbstractElement> all = group.getElements();
				all.subList(all.indexOf(at) + 1, all.size()).stream().filter(e -> !optional(e)).map(Requirement::of).forEach(next::add);
			}
		}
		int block = next.stream().map(Requirement::filler).toList().indexOf("{");
		return block < 0 ? next : next.subList(0, Math.max(1, block));
	}

	private static boolean optional(AbstractElement element) {
		if (GrammarUtil.isOptionalCardinality(element) || element instanceof Action) {
			return true;
		}
		return switch (element) {
		case Alternatives some -> some.getElements().stream().anyMatch(Requirement::optional);
		case CompoundElement all -> all.getElements().stream().allMatch(Requirement::optional);
		case RuleCall call -> call.getRule() instanceof ParserRule rule && rule.isFragment() && optional(rule.getAlternatives());
		default -> false;
		};
	}

	private static Requirement of(AbstractElement element) {
		return switch (element) {
		case Keyword keyword -> new Requirement(keyword(keyword.getValue()), keyword.getValue());
		case Assignment assignment -> of(assignment.getTerminal());
		case CrossReference reference -> new Requirement(reference(reference), ((RuleCall) reference.getTerminal()).getRule().getName().equals("TEXTE") ? "« x »" : CODE);
		case RuleCall call -> value(call.getRule());
		case Alternatives some -> {
			List<Requirement> each = some.getElements().stream().map(Requirement::of).toList();
			yield new Requirement(each.stream().map(Requirement::name).distinct().collect(Collectors.joining(" ou ")), each.getLast().filler);
		}
		case CompoundElement all -> of(all.getElements().stream().filter(e -> !optional(e)).findFirst().orElseThrow());
		default -> throw new IllegalStateException("no such thing in the grammar: " + element);
		};
	}

	private static String keyword(String word) {
		return switch (word) {
		case "{" -> "une accolade ouvrante « { »";
		case "}" -> "une accolade fermante « } »";
		case ":" -> "deux points « : »";
		case "-" -> "une ligne qui commence par « - »";
		default -> "le mot « " + word + " »";
		};
	}

	private static String reference(CrossReference reference) {
		EClass type = (EClass) reference.getType().getClassifier();
		if (type == ReferentielPackage.Literals.CRITERE) {
			return "le texte d’un critère, entre guillemets « … »";
		}
		return "le code d’" + (type == ReferentielPackage.Literals.SECTION ? "une annexe ou d’une section" : KindName.of(type).indefinite());
	}

	private static Requirement value(AbstractRule rule) {
		if (rule instanceof EnumRule words) {
			List<String> literals = GrammarUtil.containedKeywords(words).stream().map(Keyword::getValue).toList();
			return new Requirement(literals.size() > 4 ? "un mot comme " + list(literals.subList(0, 3), ", ") + " …" : "le mot " + list(literals, " ou "), literals.get(0));
		}
		return switch (rule.getName()) {
		case "Code" -> new Requirement("un code (« A1.2T3 », « U51 » …)", CODE);
		case "Entier" -> new Requirement("un nombre entier (« 36 »)", NUMBER);
		case "Decimal" -> new Requirement("un nombre (« 8 », « 1,5 »)", NUMBER);
		case "Jour" -> new Requirement("une date (« 31/08/2030 »)", "01/01/2000");
		case "TEXTE" -> new Requirement("un texte entre guillemets « … »", "« x »");
		case "LIGNE" -> new Requirement("un texte, sur la même ligne,", "x");
		case "DUREE" -> new Requirement("une durée (« 50 min », « 1 h 30 »)", "1 h");
		default -> first((ParserRule) rule);
		};
	}

	private static Requirement first(ParserRule rule) {
		return of(rule.getAlternatives());
	}

	private static String list(List<String> words, String separator) {
		return words.stream().map(w -> "« " + w + " »").collect(Collectors.joining(separator));
	}
}
