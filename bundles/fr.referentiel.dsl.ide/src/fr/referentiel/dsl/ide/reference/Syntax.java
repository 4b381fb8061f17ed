// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import fr.referentiel.rules.KindName;

/**
 * How an element is written, on one line: words as they are typed, values in capitals, {@code [ ]} around what may be left out, {@code *} after what may
 * be repeated, {@code |} between choices, another kind of element between {@code ‹ ›}.
 */
final class Syntax {
	/** Rules that are values, by name. */
	static final Map<String, String> VALUES = Map.of("Code", "CODE", "TEXTE", "« TEXTE »", "Entier", "NOMBRE", "Decimal", "NOMBRE", "Jour", "DATE", "DUREE", "DURÉE",
			"LIGNE", "LIGNE");
	/** Fragments that the page explains once. */
	private static final Map<String, String> COMMON = Map.of("Tete", "[CODE] [« TEXTE »]", "Qualite", "MENTION", "Mention", "MENTION", "Corps", "{ … }");
	/** An enumeration with more words than these is named, and has a list of its own. */
	private static final int FEW = 5;
	private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

	private Syntax() {
	}

	/** Whether the notation of a fragment stands where it is called: it is not one that the page explains once. */
	static boolean inlined(AbstractRule rule) {
		return rule instanceof ParserRule parser && parser.isFragment() && !COMMON.containsKey(rule.getName());
	}

	/** The notation of a rule. */
	static String of(AbstractRule rule) {
		return of(rule.getAlternatives());
	}

	/** The words of an enumeration, as they are typed. */
	static List<String> words(EnumRule rule) {
		return GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue).toList();
	}

	/** Whether an enumeration is named in the notation, rather than written out. */
	static boolean named(EnumRule rule) {
		return words(rule).size() > FEW;
	}

	/** The name of an enumeration, as the notation has it: {@code GenreLien} is {@code GENRE-LIEN}. */
	static String name(EnumRule rule) {
		return WORD_START.matcher(rule.getName()).replaceAll("-").toUpperCase(Locale.ROOT);
	}

	private static String of(AbstractElement element) {
		String written = switch (element) {
		case Keyword keyword -> keyword.getValue();
		case EnumLiteralDeclaration literal -> literal.getLiteral().getValue();
		case Action action -> null;
		case Assignment assignment -> of(assignment.getTerminal());
		case CrossReference reference -> of(reference.getTerminal());
		case RuleCall call -> call(call.getRule());
		case Alternatives choice -> "( " + choices(choice) + " )";
		case CompoundElement group -> parts(group.getElements());
		default -> throw new IllegalArgumentException(element.eClass().getName());
		};
		return written == null ? null : repeated(element, written);
	}

	/** The choices, those of a choice among them beside them. */
	private static String choices(Alternatives choice) {
		return choice.getElements().stream().map(Syntax::of).map(written -> !written.startsWith("( ") || !closes(written) || choice.eContainer() instanceof Assignment ? written
				: written.substring(2, written.length() - 2)).collect(Collectors.joining(" | "));
	}

	/** The notation of a group from one of its elements on. */
	static String from(Group group, AbstractElement start) {
		return parts(group.getElements().subList(group.getElements().indexOf(start), group.getElements().size()));
	}

	private static String parts(List<AbstractElement> elements) {
		return elements.stream().map(Syntax::of).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	private static String call(AbstractRule rule) {
		if (VALUES.containsKey(rule.getName())) {
			return VALUES.get(rule.getName());
		}
		if (COMMON.containsKey(rule.getName())) {
			return COMMON.get(rule.getName());
		}
		if (rule instanceof EnumRule words) {
			return named(words) ? name(words) : "( " + String.join(" | ", words(words)) + " )";
		}
		boolean inline = rule instanceof ParserRule parser && (parser.isFragment() || !rule.getName().equals(rule.getType().getClassifier().getName()));
		return inline ? of(rule.getAlternatives()) : rule.getName().equals("Element") ? "…" : "‹" + title(rule) + "›";
	}

	/** What users call the kind of element that a rule writes, in lower case. */
	static String title(AbstractRule rule) {
		String name = KindName.of((EClass) rule.getType().getClassifier()).name();
		return name.equals("élément") ? WORD_START.matcher(rule.getName()).replaceAll(" ").toLowerCase(Locale.FRENCH) : name;
	}

	/** The choices of a rule, one notation each. */
	static List<String> choices(AbstractRule rule) {
		return ((Alternatives) rule.getAlternatives()).getElements().stream().map(Syntax::of).toList();
	}

	private static String repeated(AbstractElement element, String written) {
		boolean single = !written.contains(" ") || written.startsWith("( ") && closes(written) || written.equals("« TEXTE »");
		if (GrammarUtil.isMultipleCardinality(element)) {
			return (single ? written : "( " + written + " )") + "*";
		}
		if (!GrammarUtil.isOptionalCardinality(element)) {
			return written;
		}
		return "[" + (written.startsWith("( ") && closes(written) ? written.substring(2, written.length() - 2) : written) + "]";
	}

	/** Whether the first bracket closes at the very end. */
	private static boolean closes(String written) {
		int depth = 0;
		for (int i = 0; i < written.length(); i++) {
			depth += written.charAt(i) == '(' ? 1 : written.charAt(i) == ')' ? -1 : 0;
			if (depth == 0) {
				return i == written.length() - 1;
			}
		}
		return false;
	}
}
