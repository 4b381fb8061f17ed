// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import fr.referentiel.ui.reading.Found;
import fr.referentiel.ui.reading.Reading;
import fr.referentiel.ui.reading.Wanted;

/** « Générer des documents »: which, in which formats, of which option, in which look, where; the job then says how far it is and can be cancelled. */
public final class GenerateWizard extends Wizard {
	private static final String TITLE = "Générer des documents";

	private final Wanted referentiel;
	private final GeneratePage documents;
	private final OwnFilesPage files;
	private final Shell parent;

	/** @param referentiel the référentiel; where that does not say which one, the user is asked */
	public GenerateWizard(Wanted referentiel, Shell parent) {
		this.referentiel = referentiel;
		this.parent = parent;
		documents = new GeneratePage(referentiel);
		files = new OwnFilesPage(documents);
		setWindowTitle(TITLE);
	}

	@Override
	public void addPages() {
		addPage(documents);
		addPage(files);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		Job.create("Options de " + referentiel.label(), (ICoreRunnable) monitor -> {
			Found found = Reading.current().find(referentiel, monitor);
			container.getDisplay().asyncExec(() -> documents.found(found));
		}).schedule();
	}

	@Override
	public boolean performFinish() {
		GenerationChoice choice = documents.choice(files.files());
		new GenerationJob(choice, result -> Display.getDefault().asyncExec(() -> tell(choice, result))).schedule();
		return true;
	}

	private void tell(GenerationChoice choice, GenerationResult result) {
		if (parent.isDisposed()) {
			return;
		}
		if (result.refusal() != null) {
			MessageDialog.openWarning(parent, TITLE, result.sentence());
			return;
		}
		if (choice.open()) {
			result.shown().ifPresent(path -> Program.launch(path.toString()));
		}
		MessageDialog.openInformation(parent, TITLE, result.sentence());
	}
}
