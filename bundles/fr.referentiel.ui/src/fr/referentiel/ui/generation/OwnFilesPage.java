// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.Files;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The school's own files; none is required. */
final class OwnFilesPage extends WizardPage {
	private final GeneratePage documents;
	private PathField theme;
	private PathField template;
	private PathField candidates;

	OwnFilesPage(GeneratePage documents) {
		super("fichiers", "Présentation et candidats", null);
		this.documents = documents;
		setDescription("Les fichiers de l’établissement. Aucun n’est obligatoire.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		theme = PathField.file(area, "&Thème (couleurs, polices, logo) :", this::check, "*.theme;*.txt", "*");
		template = PathField.file(area, "&Modèle dont prendre les styles :", this::check, "*.dotx;*.docx;*.ott;*.odt", "*");
		candidates = PathField.file(area, "&Liste de candidats :", this::check, "*.csv;*.xlsx;*.ods", "*");
		setControl(area);
		check();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		check(); // the other page may have changed
	}

	private void check() {
		setErrorMessage(reason());
		setPageComplete(getErrorMessage() == null);
	}

	private String reason() {
		if (candidates == null) {
			return null; // the page is being made
		}
		String missing = Stream.of(theme, template, candidates).filter(f -> !f.isBlank()).filter(f -> f.path().filter(Files::isRegularFile).isEmpty())
				.map(f -> "Le fichier « " + f.text() + " » n’existe pas.").findFirst().orElse(null);
		if (missing != null || candidates.isBlank()) {
			return missing;
		}
		if (!documents.grids()) {
			return "Une liste de candidats ne sert qu’aux grilles d’évaluation : cochez-les, ou retirez la liste.";
		}
		return documents.optionOpen() ? "Les candidats se présentent dans une option : choisissez-la à la page précédente." : null;
	}

	OwnFiles files() {
		return new OwnFiles(theme.path(), template.path(), candidates.path());
	}
}
