// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.token;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** The legend: what a token may be, with the protocol's own names, so that any theme colours them. */
enum TokenKind {
	/** A word of the language. */
	MOT_CLE(SemanticTokenTypes.Keyword),
	/** A code where its element is written. */
	CODE(SemanticTokenTypes.Class),
	/** A code that names an element written elsewhere. */
	REFERENCE(SemanticTokenTypes.Variable),
	/** A label between guillemets. */
	TEXTE(SemanticTokenTypes.String),
	/** The rest of a line of a list, a paragraph or a table. */
	LIGNE(SemanticTokenTypes.Parameter),
	/** A number, a duration, a date. */
	NOMBRE(SemanticTokenTypes.Number),
	/** What begins a line of a list, a paragraph or a table. */
	PUCE(SemanticTokenTypes.Operator),
	/** A comment. */
	COMMENTAIRE(SemanticTokenTypes.Comment);

	private final String name;

	TokenKind(String name) {
		this.name = name;
	}

	/** The protocol's names, in the order of their numbers. */
	static List<String> legend() {
		return Arrays.stream(values()).map(k -> k.name).toList();
	}

	/** What a token is; empty for blanks and punctuation. */
	static Optional<TokenKind> of(ILeafNode leaf) {
		if (leaf.isHidden()) {
			String text = leaf.getText();
			return text.startsWith("//") || text.startsWith("/*") ? Optional.of(COMMENTAIRE) : Optional.empty();
		}
		return switch (leaf.getGrammarElement()) {
		case Keyword k -> keyword(k.getValue());
		case EnumLiteralDeclaration e -> Optional.of(MOT_CLE);
		case RuleCall call -> Optional.of(terminal(call, leaf));
		case CrossReference c -> Optional.of(REFERENCE);
		case null, default -> Optional.empty();
		};
	}

	private static Optional<TokenKind> keyword(String value) {
		if (Character.isLetter(value.charAt(0))) {
			return Optional.of(MOT_CLE);
		}
		return "{},:;".contains(value) ? Optional.empty() : Optional.of(PUCE);
	}

	private static TokenKind terminal(RuleCall call, ILeafNode leaf) {
		return switch (call.getRule().getName()) {
		case "TEXTE" -> TEXTE;
		case "LIGNE" -> LIGNE;
		case "DUREE" -> NOMBRE;
		default -> word(leaf);
		};
	}

	/** A word is what its place makes of it. */
	private static TokenKind word(ILeafNode leaf) {
		var rule = leaf.getParent() == null ? null : leaf.getParent().getGrammarElement();
		if (rule instanceof CrossReference || rule != null && GrammarUtil.containingCrossReference(rule) != null) {
			return REFERENCE;
		}
		Assignment assignment = rule == null ? null : GrammarUtil.containingAssignment(rule);
		return assignment == null || assignment.getFeature().equals("code") ? CODE : NOMBRE;
	}
}
