// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.message;

import org.antlr.runtime.EarlyExitException;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import fr.referentiel.model.Element;
import fr.referentiel.model.Genres;

/** Syntax errors in French: what was found, what was expected, how to mend. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {
	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		return new SyntaxErrorMessage(message(context), Diagnostic.SYNTAX_DIAGNOSTIC);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		String message = context.getValueConverterException().getMessage();
		return new SyntaxErrorMessage(message, Diagnostic.SYNTAX_DIAGNOSTIC);
	}

	private static String message(IParserErrorContext context) {
		RecognitionException e = context.getRecognitionException();
		if (e == null) {
			return context.getDefaultMessage();
		}
		String found = found(e.token);
		String where = where(context.getCurrentContext());
		String expected = expected(e, context.getTokenNames());
		if ("}".equals(expected) && (e.token == null || e.token.getType() == Token.EOF)) {
			return "Le fichier se termine alors qu'une accolade fermante « } » est attendue" + where + ". Fermez chaque bloc ouvert par « { ».";
		}
		if (e instanceof UnwantedTokenException) {
			return found + " est de trop" + where + ". Retirez-le, ou complétez ce qui précède.";
		}
		if (e instanceof MissingTokenException) {
			return "Il manque " + named(expected) + " devant " + lower(found) + where + ".";
		}
		if (expected != null) {
			return found + " se trouve là où l'on attend " + named(expected) + where + ".";
		}
		if (e instanceof EarlyExitException) {
			return "Il manque quelque chose devant " + lower(found) + where + ".";
		}
		return found + " n'est pas attendu ici" + where + ". Vérifiez le mot-clé, les guillemets et les accolades de cette ligne et de la précédente.";
	}

	private static String expected(RecognitionException e, String[] names) {
		if (!(e instanceof MismatchedTokenException m) || e instanceof UnwantedTokenException) {
			return null;
		}
		if (m.expecting == Token.EOF) {
			return "EOF";
		}
		if (m.expecting < 0 || m.expecting >= names.length) {
			return null;
		}
		String name = names[m.expecting];
		return name.startsWith("'") ? name.substring(1, name.length() - 1) : name;
	}

	private static String named(String token) {
		return switch (token) {
		case "RULE_MOT" -> "un code ou un nombre";
		case "RULE_TEXTE" -> "un texte entre guillemets « … »";
		case "RULE_LIGNE" -> "un texte sur la même ligne, après le tiret";
		case "RULE_DUREE" -> "une durée (« 50 min », « 1 h 30 »)";
		case "EOF" -> "la fin du fichier : une accolade fermante est peut-être de trop plus haut";
		case "{" -> "une accolade ouvrante « { »";
		case "}" -> "une accolade fermante « } »";
		default -> "« " + token + " »";
		};
	}

	private static String found(Token token) {
		if (token == null || token.getType() == Token.EOF || token.getText() == null) {
			return "La fin du fichier";
		}
		String text = token.getText().strip();
		return "« " + (text.length() > 40 ? text.substring(0, 40).strip() + "…" : text) + " »";
	}

	private static String lower(String found) {
		return found.startsWith("La") ? "la" + found.substring(2) : found;
	}

	/** « , dans pôle P1 » when the text got far enough to know. */
	private static String where(EObject context) {
		for (EObject at = context; at != null; at = at.eContainer()) {
			if (at instanceof Element e && e.getCode() != null) {
				return ", dans " + Genres.type(e).replace('-', ' ') + " " + e.getCode();
			}
		}
		return "";
	}
}
