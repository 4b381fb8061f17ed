// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

import com.google.inject.Inject;
import com.google.inject.Provider;

import fr.referentiel.dsl.resource.BraceCheck.Suspect;

/**
 * The resource of a référentiel's text.
 *
 * <p>In a resource set of Xtext (editors, the language server, the loader) it holds the tree of its own file. Any other EMF tool (a tree editor, a
 * Sirius session) gets the whole référentiel that the file belongs to, assembled and read-only: it knows nothing of files that continue each other.
 *
 * <p>When a brace is missing or too many, the parser notices far below; the layout tells where it happened, and
 * the error is shown there instead.
 */
public class ReferentielResource extends LazyLinkingResource {
	@Inject
	private Provider<WholeReferentiel> wholes;
	private WholeReferentiel whole;

	@Override
	protected void doLoad(InputStream inputStream, Map<?, ?> options) throws IOException {
		if (getResourceSet() == null || getResourceSet() instanceof XtextResourceSet) {
			super.doLoad(inputStream, options);
		} else {
			whole = wholes.get();
			whole.loadInto(this);
		}
	}

	/** Refused before a file is opened: opening it would already empty it. */
	@Override
	public void save(Map<?, ?> options) throws IOException {
		refuseToWriteTheWhole();
		super.save(options);
	}

	@Override
	public void doSave(OutputStream outputStream, Map<?, ?> options) throws IOException {
		refuseToWriteTheWhole();
		super.doSave(outputStream, options);
	}

	private void refuseToWriteTheWhole() throws IOException {
		if (whole != null) {
			throw new IOException("Ce référentiel est assemblé de plusieurs fichiers et se lit seulement : modifiez ses fichiers dans l'éditeur de texte.");
		}
	}

	@Override
	public String getURIFragment(EObject object) {
		String fragment = whole == null ? null : whole.fragment(object);
		return fragment != null ? fragment : super.getURIFragment(object);
	}

	@Override
	public EObject getEObject(String fragment) {
		EObject object = whole == null ? null : whole.object(fragment);
		return object != null ? object : super.getEObject(fragment);
	}

	@Override
	protected void doUnload() {
		whole = null;
		super.doUnload();
	}

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
