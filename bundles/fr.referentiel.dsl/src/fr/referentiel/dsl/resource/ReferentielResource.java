// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.resource;

import java.util.Optional;

import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

import fr.referentiel.dsl.resource.BraceCheck.Suspect;

/**
 * The resource of a référentiel's text. When a brace is missing or too many, the parser notices far below; the layout tells where it happened, and
 * the error is shown there instead.
 */
public class ReferentielResource extends LazyLinkingResource {
	@Override
	protected void addSyntaxErrors() {
		Optional<Suspect> suspect = Optional.empty();
		if (isValidationDisabled()) {
			return;
		}
		for (INode error : getParseResult().getSyntaxErrors()) {
			if (ofBraces(error) || "}".equals(error.getText().strip()) || error.getText().isBlank()) {
				suspect = BraceCheck.of(getParseResult().getRootNode());
				break;
			}
		}
		boolean shown = false;
		for (INode error : getParseResult().getSyntaxErrors()) {
			if (suspect.isEmpty() || !ofBraces(error)) {
				getErrors().add(new XtextSyntaxDiagnostic(error));
			} else if (!shown) {
				getErrors().add(new BraceDiagnostic(suspect.get(), error));
				shown = true;
			}
		}
	}

	private static boolean ofBraces(INode error) {
		String message = error.getSyntaxErrorMessage().getMessage();
		return message.contains("accolade") || message.contains("« } »");
	}

	/** A brace error shown where the layout says it happened. */
	private static final class BraceDiagnostic extends XtextSyntaxDiagnostic {
		private final Suspect suspect;

		BraceDiagnostic(Suspect suspect, INode error) {
			super(error);
			this.suspect = suspect;
		}

		@Override
		public String getMessage() {
			return suspect.message();
		}

		@Override
		public int getOffset() {
			return suspect.offset();
		}

		@Override
		public int getLength() {
			return suspect.length();
		}

		@Override
		public int getLine() {
			return suspect.line();
		}

		@Override
		public int getColumn() {
			return suspect.column();
		}
	}
}
