// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.activation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import fr.referentiel.model.Element;
import fr.referentiel.model.Lieu;

/** Shows the place of an element in the text: what a double click does in the diagrams of the viewpoint. */
public class OpenText implements IExternalJavaAction {
	@Override
	public boolean canExecute(Collection<? extends EObject> selections) {
		return place(selections).isPresent();
	}

	@Override
	public void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
		// later: the diagram editor is still inside the command that the double click began
		place(selections).ifPresent(place -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(place)));
	}

	private static Optional<Lieu> place(Collection<? extends EObject> selections) {
		return selections.stream().map(OpenText::semantic).filter(Element.class::isInstance).map(e -> ((Element) e).getLieu())
				.filter(p -> p != null && p.fichier() != null).findFirst();
	}

	/** Sirius hands over elements of the model, or what stands for them in a diagram. */
	private static EObject semantic(EObject selected) {
		return selected instanceof DSemanticDecorator drawn ? drawn.getTarget() : selected;
	}

	private static void show(Lieu place) {
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			IEditorPart editor = open(page, Path.of(place.fichier()));
			ITextEditor text = editor == null ? null : editor.getAdapter(ITextEditor.class);
			if (text != null) {
				text.selectAndReveal(place.position(), place.longueur());
			}
		} catch (PartInitException e) {
			ILog.of(OpenText.class).error("Le texte « " + place.fichier() + " » ne s’ouvre pas.", e);
		}
	}

	private static IEditorPart open(IWorkbenchPage page, Path file) throws PartInitException {
		IFile[] inWorkspace = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
		return inWorkspace.length > 0 ? IDE.openEditor(page, inWorkspace[0])
				: IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
	}
}
