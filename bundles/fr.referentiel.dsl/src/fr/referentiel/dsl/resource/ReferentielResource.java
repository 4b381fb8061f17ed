// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Inject;
import com.google.inject.Provider;

import fr.referentiel.dsl.syntax.Diagnosis;

/**
 * The resource of a référentiel's text.
 *
 * <p>In a resource set of Xtext (editors, the language server, the loader) it holds the tree of its own file. Any other EMF tool (a tree editor, a
 * Sirius session) gets the whole référentiel that the file belongs to, assembled and read-only: it knows nothing of files that continue each other.
 *
 * <p>Its syntax errors are those of {@link Diagnosis}: each cause once, where it happened.
 */
public class ReferentielResource extends LazyLinkingResource {
	@Inject
	private Provider<WholeReferentiel> wholes;
	@Inject
	private Provider<Diagnosis> diagnosis;
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
			throw new IOException("Ce référentiel est assemblé de plusieurs fichiers et se lit seulement : modifiez ses fichiers dans l’éditeur de texte.");
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
		if (isValidationDisabled() || !getParseResult().hasSyntaxErrors()) {
			return;
		}
		INode error = getParseResult().getSyntaxErrors().iterator().next();
		diagnosis.get().of(getParseResult()).forEach(fault -> getErrors().add(new FaultDiagnostic(fault, error)));
	}
}
