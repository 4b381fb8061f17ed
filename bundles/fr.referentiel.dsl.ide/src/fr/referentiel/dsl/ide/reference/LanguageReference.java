// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.completion.Documentation;
import fr.referentiel.dsl.ide.completion.KeywordProposals;
import fr.referentiel.dsl.ide.completion.Starters;
import fr.referentiel.dsl.services.ReferentielGrammarAccess;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.KindName;
import fr.referentiel.rules.Placement;

/** The reference page of the language, in Markdown: every kind of element with its syntax, its words, and where it stands. */
public final class LanguageReference {
	private static final String START = """
			# Le langage

			<!-- Page produite par fr.referentiel.dsl.ide.reference.LanguageReference : ne pas la modifier à la main. -->

			Tout ce que l’on peut écrire dans un fichier `.referentiel`. Pour apprendre, commencez par [le guide](../utilisateur/ecrire.md) ; dans un éditeur, la
			complétion et le survol d’un mot disent la même chose qu’ici.

			Dans ce qui suit, les mots en minuscules s’écrivent tels quels, avec ou sans accents ; `[ ]` entoure ce qui peut manquer, `*` suit ce qui peut se
			répéter, `|` sépare des choix. Les capitales sont des valeurs :

			| valeur | ce qui s’écrit |
			|---|---|
			| `CODE` | un mot fait de lettres et de chiffres, liés s’il le faut par des points ou des tirets, tel que le texte officiel l’imprime : `A1.2C3`, `A1-T1`, `U4` ; un mot du langage n’en est pas un |
			| `« TEXTE »` | un texte entre guillemets français, ou entre `"`, sur une seule ligne |
			| `LIGNE` | tout le reste de la ligne |
			| `NOMBRE` | `3`, `1,5` |
			| `DATE` | `31/08/2030` |
			| `DURÉE` | `30 min`, `4 h`, `1 h 30` |
			| `MENTION` | ce que tout élément peut dire de lui-même : voir [les mentions](#les-mentions) |
			| `{ … }` | les éléments que celui-ci contient : voir à chaque genre ce qu’il accepte |
			| `‹genre›` | un élément de ce genre, décrit plus bas |

			`// …` jusqu’à la fin de la ligne et `/* … */` sont des commentaires. Un référentiel tient en plusieurs fichiers d’un dossier : le premier commence par
			`référentiel CODE`, les autres par `suite référentiel CODE` ; `suite` devant un élément le reprend là où un autre fichier l’a laissé.
			""";

	/** The parts of the page: the rule each begins with, and its title. */
	private static final Map<String, String> PARTS = parts();
	/** Rules that the page explains otherwise: the page's own start, and values. */
	private static final Set<String> LEFT_OUT = Set.of("Fichier", "Racine", "Declaration", "Element", "Code", "Entier", "Decimal", "Jour");

	/** What nearly every element accepts: what one accepts that holds nothing but text. */
	private static final Set<EClass> TEXT = Placement.accepts(ReferentielPackage.Literals.VOIE);

	private final ReferentielGrammarAccess grammar;
	private final Documentation documentation;
	private final KeywordProposals keywords;
	private final Starters starters;

	@Inject
	LanguageReference(ReferentielGrammarAccess grammar, Documentation documentation, KeywordProposals keywords, Starters starters) {
		this.grammar = grammar;
		this.documentation = documentation;
		this.keywords = keywords;
		this.starters = starters;
		Stream.concat(PARTS.keySet().stream(), LEFT_OUT.stream()).forEach(this::rule); // a rule that was renamed would lose its heading without a word
	}

	private static Map<String, String> parts() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("Importation", "Le fichier et ses déclarations");
		parts.put("Pole", "Les activités");
		parts.put("Ensemble", "Les compétences, les savoirs et les critères");
		parts.put("ListeTaches", "Les listes : un élément par ligne");
		parts.put("Annexe", "Le texte");
		parts.put("Lien", "Les liens et les options");
		parts.put("Bloc", "La certification");
		parts.put("GrilleHoraire", "La formation");
		parts.put("Fiche", "La fiche du RNCP");
		parts.put("Programme", "Ce qui n’est pas officiel");
		return parts;
	}

	/** The whole page; ends with a newline. */
	public String page() {
		StringBuilder page = new StringBuilder(START);
		mentions(page);
		text(page);
		for (AbstractRule rule : grammar.getGrammar().getRules()) {
			if (rule instanceof ParserRule parser && described(parser)) {
				if (PARTS.containsKey(rule.getName())) {
					page.append("\n## ").append(PARTS.get(rule.getName())).append('\n');
				}
				element(parser, page);
			}
		}
		page.append("\n## Les mots à choisir\n");
		grammar.getGrammar().getRules().stream().filter(EnumRule.class::isInstance).map(EnumRule.class::cast).filter(Syntax::named).forEach(e -> words(e, page));
		return page.toString();
	}

	private static boolean described(ParserRule rule) {
		return !rule.isFragment() && !LEFT_OUT.contains(rule.getName()) && rule.getType().getClassifier() instanceof EClass kind && kind.getName().equals(rule.getName());
	}

	private void mentions(StringBuilder page) {
		page.append("\n## Les mentions\n\nAprès le code et le libellé d’un élément, dans n’importe quel ordre, `MENTION` est l’un de :\n\n```\n");
		Syntax.choices(rule("Mention")).forEach(choice -> page.append(choice).append('\n'));
		page.append(Syntax.choices(rule("Qualite")).getLast()).append("\n```\n");
		table(List.of(rule("Mention"), rule("Qualite")), page);
	}

	/** What nearly every element accepts, said once. */
	private static void text(StringBuilder page) {
		page.append("\n## Le texte et les liens\n\nPresque tout élément accepte : ").append(names(List.copyOf(TEXT))).append(".\n");
	}

	private AbstractRule rule(String name) {
		return Objects.requireNonNull(GrammarUtil.findRuleForName(grammar.getGrammar(), name), () -> "no such rule in the grammar: " + name);
	}

	private void element(ParserRule rule, StringBuilder page) {
		EClass kind = (EClass) rule.getType().getClassifier();
		page.append("\n### ").append(Syntax.title(rule)).append("\n\n").append(documentation.of(kind)).append("\n\n```\n").append(Syntax.of(rule)).append("\n```\n");
		table(List.of(rule), page);
		String inside = accepted(kind, "[le texte et les liens](#le-texte-et-les-liens)");
		page.append(inside.isEmpty() ? "" : "\n**Accepte** : " + inside + ".\n");
		if (!Placement.homes(kind).isEmpty() && !TEXT.contains(kind)) {
			page.append("\n**Se place dans** : ").append(names(Placement.homes(kind))).append(".\n");
		}
	}

	/** What each word of the rules says. */
	private void table(List<AbstractRule> rules, StringBuilder page) {
		Map<String, String> rows = new LinkedHashMap<>();
		for (AbstractRule rule : rules) {
			for (AbstractElement element : elements(rule)) {
				row(element, rows);
			}
		}
		if (!rows.isEmpty()) {
			page.append("\n| mot | ce qu’il dit |\n|---|---|\n");
			rows.forEach((word, text) -> page.append("| ").append(word).append(" | ").append(text.replace("|", "\\|")).append(" |\n"));
		}
	}

	/** The keywords and assignments of a rule and of its own fragments, in order. */
	private static List<AbstractElement> elements(AbstractRule rule) {
		List<AbstractElement> elements = new ArrayList<>();
		EcoreUtil.getAllContents(rule.getAlternatives(), true).forEachRemaining(o -> {
			if (o instanceof RuleCall call && Syntax.inlined(call.getRule())) {
				elements.addAll(elements(call.getRule()));
			} else if (o instanceof Keyword || o instanceof Assignment) {
				elements.add((AbstractElement) o);
			}
		});
		return elements;
	}

	private void row(AbstractElement element, Map<String, String> rows) {
		if (element instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0)) && starters.kind(keyword).isEmpty() && !follows(keyword)
				&& !ends(keyword)) {
			put("`" + phrase(keyword) + "`", keywords.explanation(keyword), rows);
		} else if (element instanceof Assignment a && a.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule words) {
			put(Syntax.named(words) ? "[`" + Syntax.name(words) + "`](#" + anchor(words) + ")"
					: Syntax.words(words).stream().map(w -> "`" + w + "`").collect(Collectors.joining(", ")), keywords.says(a), rows);
		}
	}

	/** Whether a word continues the one before it: « au-dessus <em>de</em> ». */
	private static boolean follows(Keyword keyword) {
		return neighbour(keyword, -1) instanceof Keyword before && Character.isLetter(before.getValue().charAt(0));
	}

	/** Whether a word ends what the value before it says: « sur 24 <em>mois</em> ». */
	private static boolean ends(Keyword keyword) {
		return keyword.eContainer() instanceof Group group && group.getElements().get(group.getElements().size() - 1) instanceof Keyword last && Character.isLetter(last.getValue().charAt(0))
				&& group.getElements().subList(0, group.getElements().indexOf(keyword)).stream().anyMatch(Assignment.class::isInstance);
	}

	private static String phrase(Keyword keyword) {
		return neighbour(keyword, 1) instanceof Keyword next && follows(next) ? keyword.getValue() + " " + phrase(next) : keyword.getValue();
	}

	private static EObject neighbour(Keyword keyword, int step) {
		if (!(keyword.eContainer() instanceof Group group)) {
			return null;
		}
		int at = group.getElements().indexOf(keyword) + step;
		return at < 0 || at >= group.getElements().size() ? null : group.getElements().get(at);
	}

	private static void put(String word, String text, Map<String, String> rows) {
		if (!text.isEmpty()) {
			rows.merge(word, text, (known, more) -> known.equals(more) ? known : known + " " + more);
		}
	}

	/**
	 * What may stand in the block of an element.
	 *
	 * @param text how to call what nearly every element accepts
	 * @return the kinds; empty when the element has no block
	 */
	static String accepted(EClass kind, String text) {
		Set<EClass> kinds = Placement.accepts(kind);
		List<EClass> own = new ArrayList<>(kinds);
		if (!kinds.containsAll(TEXT)) {
			return names(own);
		}
		own.removeAll(TEXT);
		return own.isEmpty() ? text : names(own) + ", et " + text;
	}

	private static String names(List<EClass> kinds) {
		return kinds.stream().sorted(Comparator.comparingInt(EClass::getClassifierID)).map(kind -> KindName.of(kind).name()).distinct().collect(Collectors.joining(", "));
	}

	private static String anchor(EnumRule rule) {
		return Syntax.name(rule).toLowerCase(Locale.ROOT);
	}

	private void words(EnumRule rule, StringBuilder page) {
		page.append("\n### ").append(Syntax.name(rule)).append("\n\n").append(documentation.of(rule.getType().getClassifier())).append("\n\n");
		Map<String, String> rows = new LinkedHashMap<>();
		EcoreUtil.getAllContents(rule, true).forEachRemaining(o -> {
			if (o instanceof EnumLiteralDeclaration literal) {
				rows.put(literal.getLiteral().getValue(), documentation.of(literal.getEnumLiteral()));
			}
		});
		if (rows.values().stream().allMatch(String::isEmpty)) {
			page.append(rows.keySet().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "))).append(".\n");
		} else {
			page.append("| mot | ce qu’il dit |\n|---|---|\n");
			rows.forEach((word, text) -> page.append("| `").append(word).append("` | ").append(text).append(" |\n"));
		}
	}
}
