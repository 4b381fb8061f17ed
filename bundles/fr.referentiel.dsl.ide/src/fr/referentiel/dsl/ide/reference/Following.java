// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.reference;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.completion.Starters;
import fr.referentiel.dsl.services.ReferentielGrammarAccess;

/** What may follow a keyword, in the notation of the language's reference page. */
public final class Following {
	@Inject
	private ReferentielGrammarAccess grammar;
	@Inject
	private Starters starters;

	/**
	 * How the element that a keyword begins is written and what may stand in it, or how the words that it introduces go on.
	 *
	 * @return Markdown; empty for a keyword that nothing of its own follows
	 */
	public String of(Keyword keyword) {
		return starters.kind(keyword).map(this::element).orElseGet(() -> words(keyword));
	}

	private String element(EClass kind) {
		AbstractRule rule = GrammarUtil.findRuleForName(grammar.getGrammar(), kind.getName());
		if (rule == null) {
			return "";
		}
		String inside = LanguageReference.accepted(kind, "le texte et les liens");
		return code(Syntax.of(rule)) + (inside.isEmpty() ? "" : "\n\nAccepte : " + inside + ".");
	}

	private static String words(Keyword keyword) {
		if (!(keyword.eContainer() instanceof Group group) || group.getElements().getLast() == keyword) {
			return "";
		}
		return code(Syntax.from(group, keyword));
	}

	private static String code(String notation) {
		return "`" + notation + "`";
	}
}
