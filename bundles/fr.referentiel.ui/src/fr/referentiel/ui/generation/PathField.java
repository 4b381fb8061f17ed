// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A label, a path to type, and a button to look for it: three cells of a grid. */
final class PathField {
	private static final int WIDTH = 380;

	/** How a path is looked for; answers null when the user gave up. */
	private interface Search {
		String from(Text start);
	}

	private final Text text;

	private PathField(Composite area, String label, Runnable onChange, Search search) {
		new Label(area, SWT.NONE).setText(label);
		text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(e -> onChange.run());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("Parcourir…");
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Optional.ofNullable(search.from(text)).ifPresent(text::setText)));
	}

	/** @param onChange called at each change, from the first one on */
	static PathField folder(Composite area, String label, Runnable onChange) {
		return new PathField(area, label, onChange, start -> {
			DirectoryDialog dialog = new DirectoryDialog(start.getShell());
			dialog.setText("Dossier des documents");
			dialog.setFilterPath(start.getText());
			return dialog.open();
		});
	}

	/** @param patterns the names to show first, then others, as {@code *.csv;*.ods} */
	static PathField file(Composite area, String label, Runnable onChange, String... patterns) {
		return new PathField(area, label, onChange, start -> {
			FileDialog dialog = new FileDialog(start.getShell(), SWT.OPEN);
			dialog.setText(label.replace("&", "").replace(" :", ""));
			dialog.setFilterExtensions(patterns);
			dialog.setFileName(start.getText());
			return dialog.open();
		});
	}

	void set(Path path) {
		text.setText(path.toString());
	}

	String text() {
		return text.getText().strip();
	}

	boolean isBlank() {
		return text().isEmpty();
	}

	/** What was typed, when it is a path at all. */
	Optional<Path> path() {
		try {
			return isBlank() ? Optional.empty() : Optional.of(Path.of(text()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
