// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.core.runtime.IProgressMonitor;

import fr.referentiel.ui.preference.StudioPreferences;
import fr.referentiel.ui.reading.Reading;
import fr.referentiel.ui.reading.TextFileChanges;
import fr.referentiel.ui.workbench.PageEditor;

/** The page « Tableau de bord »; it follows what is saved. */
public final class DashboardEditor extends PageEditor {
	public static final String ID = "fr.referentiel.ui.tableauDeBord";

	private DashboardPage page;
	private TextFileChanges changes;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DashboardInput)) {
			throw new PartInitException("Le tableau de bord montre un référentiel, pas « " + input.getName() + " ».");
		}
		super.init(site, input);
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new DashboardPage(parent, getSite().getPage(), ((DashboardInput) getEditorInput()).folder());
		changes = new TextFileChanges(this::refresh);
		refresh();
	}

	private void refresh() {
		DashboardInput input = (DashboardInput) getEditorInput();
		Display display = getSite().getShell().getDisplay();
		Job.create("Tableau de bord de " + input.folder().getFileName(), (ICoreRunnable) monitor -> {
			Optional<DashboardFacts> facts = facts(input, monitor);
			display.asyncExec(() -> page.show(facts));
		}).schedule();
	}

	private static Optional<DashboardFacts> facts(DashboardInput input, IProgressMonitor monitor) {
		return Reading.current().first(input.folder(), monitor).map(l -> DashboardFacts.of(l, StudioPreferences.outputFolder(input.folder())));
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		if (changes != null) {
			changes.close();
		}
		super.dispose();
	}
}
