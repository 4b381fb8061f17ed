// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.writer.SceneWriter;
import fr.referentiel.document.AtomicOutput;

/** What the bar of the view « Traçabilité » does. */
final class TraceActions {
	private final TraceabilityView view;

	TraceActions(TraceabilityView view) {
		this.view = view;
	}

	void refresh() {
		view.refresh();
	}

	void fit() {
		view.canvas().fit();
	}

	void zoom(double factor) {
		view.canvas().zoom(factor);
	}

	void unfoldAll() {
		view.unfoldAll();
	}

	void foldSelected() {
		view.fold(view.canvas().selected());
	}

	boolean search(String text) {
		return view.canvas().search(text);
	}

	/** Writes what is drawn, as the command {@code diagramme} does. */
	void export() {
		Scene scene = view.scene();
		Shell shell = view.getSite().getShell();
		if (scene == null) {
			MessageDialog.openInformation(shell, "Enregistrer l'image", "La vue est vide : ouvrez d'abord un référentiel.");
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Enregistrer l'image");
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.pdf", "*.html" });
		dialog.setFilterNames(new String[] { "Image SVG", "Image PNG", "Document PDF", "Page HTML" });
		dialog.setFileName(scene.view().code() + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(shell, scene, Path.of(chosen));
		}
	}

	private static void write(Shell shell, Scene scene, Path file) {
		String name = file.getFileName().toString();
		try {
			SceneWriter writer = SceneWriter.forExtension(name.substring(name.lastIndexOf('.') + 1));
			new AtomicOutput(file.getParent()).write(name, out -> writer.write(scene, out));
		} catch (IOException | IllegalArgumentException e) {
			MessageDialog.openError(shell, "Enregistrer l'image", e.getMessage());
		}
	}
}
