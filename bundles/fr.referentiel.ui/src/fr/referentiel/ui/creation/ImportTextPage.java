// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.creation;

import java.nio.file.Files;
import java.nio.file.Path;

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
		setDescription("Un brouillon est fait du texte d'un PDF officiel, obtenu par « pdftotext -layout officiel.pdf ». Rien n'est inventé : ce qui n'est pas "
				+ "compris est mis à part dans a-placer.txt.");
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
		boolean readable = !file.getText().isBlank() && Files.isRegularFile(file());
		boolean named = !project.getText().isBlank();
		setErrorMessage(!file.getText().isBlank() && !readable ? "Le fichier « " + file.getText() + " » n'existe pas." : null);
		setPageComplete(readable && named);
	}

	Path file() {
		return Path.of(file.getText().strip());
	}

	String projectName() {
		return project.getText().strip();
	}
}
