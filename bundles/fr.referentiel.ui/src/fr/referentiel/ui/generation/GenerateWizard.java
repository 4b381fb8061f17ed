// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** « Générer des documents »: which, in which formats, where; the job then says how far it is and can be cancelled. */
public final class GenerateWizard extends Wizard {
	private final GeneratePage page;
	private final Shell parent;

	/** @param referentiel the référentiel's folder */
	public GenerateWizard(Path referentiel, Shell parent) {
		this.parent = parent;
		page = new GeneratePage(referentiel);
		setWindowTitle("Générer des documents");
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		GenerationChoice choice = page.choice();
		new GenerationJob(choice, result -> Display.getDefault().asyncExec(() -> tell(choice, result))).schedule();
		return true;
	}

	private void tell(GenerationChoice choice, GenerationResult result) {
		if (parent.isDisposed()) {
			return;
		}
		if (result.files().isEmpty()) {
			MessageDialog.openWarning(parent, "Générer des documents", result.sentence());
			return;
		}
		if (choice.open()) {
			Program.launch(result.files().size() == 1 ? result.files().getFirst().toString() : choice.target().toString());
		}
		MessageDialog.openInformation(parent, "Générer des documents", result.sentence());
	}
}
