// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;

/** « Où est-il cité ? »: lists the places that name the element under the caret, to go to one. */
public final class ReferencesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		ActiveText.of(event).ifPresent(text -> {
			Display display = Display.getCurrent();
			Language.current().ask(text.document(), (s, id) -> s.references(
					new ReferenceParams(id, TextPositions.position(text.document(), text.selection().getOffset()), new ReferenceContext(true))))
					.thenAccept(places -> display.asyncExec(() -> choose(page, List.copyOf(places)))).exceptionally(Answers::log);
		});
		return null;
	}

	private static void choose(IWorkbenchPage page, List<Location> places) {
		if (places.isEmpty()) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Où est-il cité ?", "Aucun élément n’est cité ici. Placez le curseur sur un code.");
			return;
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(page.getWorkbenchWindow().getShell(), LabelProvider.createTextProvider(ReferencesHandler::label));
		dialog.setTitle("Où est-il cité ?");
		dialog.setMessage(places.size() == 1 ? "Un seul endroit :" : places.size() + " endroits. Choisissez celui à montrer :");
		dialog.setElements(places.toArray());
		dialog.setHelpAvailable(false);
		if (dialog.open() == ElementListSelectionDialog.OK && dialog.getFirstResult() instanceof Location place) {
			Locations.show(page, place.getUri(), place.getRange());
		}
	}

	private static String label(Object place) {
		Location location = (Location) place;
		return Path.of(URI.create(location.getUri())).getFileName() + ", ligne " + (location.getRange().getStart().getLine() + 1);
	}
}
