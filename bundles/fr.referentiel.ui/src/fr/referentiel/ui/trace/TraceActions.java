// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What the bar of the view « Traçabilité » does. */
final class TraceActions {
	private static final String SAVE = "Enregistrer l’image";

	private final TraceabilityView view;

	TraceActions(TraceabilityView view) {
		this.view = view;
	}

	void refresh() {
		view.refresh();
	}

	/** Shows another référentiel of the folder. */
	void choose() {
		view.choose();
	}

	void fit() {
		view.canvas().fit();
	}

	void nearer() {
		view.canvas().nearer();
	}

	void farther() {
		view.canvas().farther();
	}

	void unfoldAll() {
		view.unfoldAll();
	}

	void foldSelected() {
		view.fold(view.canvas().selected());
	}

	void isolate() {
		view.isolate(view.canvas().selected());
	}

	void search(String text) {
		view.search(text);
	}

	/** Leaves the bar for the picture. */
	void picture() {
		view.canvas().setFocus();
	}

	/** Asks where, then writes what is drawn, as the command {@code diagramme} does. */
	void export() {
		Shell shell = view.getSite().getShell();
		if (view.scene() == null) {
			MessageDialog.openInformation(shell, SAVE, "La vue est vide : ouvrez d’abord un référentiel.");
			return;
		}
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(SAVE);
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.pdf", "*.html" });
		dialog.setFilterNames(new String[] { "Image SVG", "Image PNG", "Document PDF", "Page HTML" });
		dialog.setFileName(view.scene().view().code() + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(shell, Path.of(chosen));
		}
	}

	private void write(Shell shell, Path file) {
		try {
			view.export(file);
		} catch (IOException e) {
			MessageDialog.openError(shell, SAVE, e.getMessage());
		}
	}
}
