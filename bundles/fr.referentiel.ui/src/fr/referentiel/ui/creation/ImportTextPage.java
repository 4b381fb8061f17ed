// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.creation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Which text, and the name of the new project. */
final class ImportTextPage extends WizardPage {
	private Text file;
	private Text project;

	ImportTextPage() {
		super("texte", "Importer un texte officiel", null);
		setDescription("Le texte d’un PDF officiel (pdftotext -layout) devient un brouillon. Ce qui n’est pas compris est mis à part dans a-placer.txt.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		file = field(area, "&Fichier texte :");
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("&Parcourir…");
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		project = field(area, "&Nom du projet :");
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "fr.referentiel.ui.importer");
		setControl(area);
		setPageComplete(false);
	}

	private Text field(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addModifyListener(e -> check());
		return text;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText("Texte officiel");
		dialog.setFilterExtensions(new String[] { "*.txt", "*" });
		dialog.setFilterNames(new String[] { "Textes (*.txt)", "Tous les fichiers" });
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void check() {
		setErrorMessage(reason());
		setPageComplete(getErrorMessage() == null && !file.getText().isBlank() && !project.getText().isBlank());
	}

	/** What is wrong with what was typed; what is not typed yet is not wrong. */
	private String reason() {
		if (!file.getText().isBlank() && file().filter(Files::isRegularFile).isEmpty()) {
			return "Le fichier « " + file.getText() + " » n’existe pas.";
		}
		return project.getText().isBlank() ? null : ProjectFiles.refusal(projectName());
	}

	/** The text's path, when one can be read out of what was typed. */
	Optional<Path> file() {
		try {
			return Optional.of(Path.of(file.getText().strip()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	String projectName() {
		return project.getText().strip();
	}
}
