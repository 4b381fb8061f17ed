// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

import fr.referentiel.ui.generation.GenerationJob;
import fr.referentiel.ui.generation.OutputFolder;
import fr.referentiel.ui.reading.Found;
import fr.referentiel.ui.reading.Reading;
import fr.referentiel.ui.reading.TextFileChanges;
import fr.referentiel.ui.reading.Wanted;
import fr.referentiel.ui.workbench.PageEditor;

/** The page « Tableau de bord »; it follows what is saved, and what is generated. */
public final class DashboardEditor extends PageEditor {
	public static final String ID = "fr.referentiel.ui.tableauDeBord";

	private DashboardPage page;
	private TextFileChanges changes;
	private Wanted wanted;
	private final IJobChangeListener onGeneration = new JobChangeAdapter() {
		@Override
		public void done(IJobChangeEvent event) {
			if (event.getJob() instanceof GenerationJob) {
				refresh();
			}
		}
	};

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DashboardInput)) {
			throw new PartInitException("Le tableau de bord montre un référentiel, pas « " + input.getName() + " ».");
		}
		super.init(site, input);
	}

	@Override
	public void createPartControl(Composite parent) {
		wanted = ((DashboardInput) getEditorInput()).wanted();
		page = new DashboardPage(parent, getSite().getPage(), wanted, this::show);
		changes = new TextFileChanges(this::refresh);
		Job.getJobManager().addJobChangeListener(onGeneration);
		refresh();
	}

	/** Shows the one that is wanted; where that is not known, the one that was shown stays. */
	public void show(Wanted other) {
		boolean known = other.file() != null || other.name() != null;
		if (known && !other.equals(wanted)) {
			wanted = other;
			refresh();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Wanted.class ? adapter.cast(wanted) : super.getAdapter(adapter);
	}

	private void refresh() {
		Wanted asked = wanted;
		Display display = Display.getDefault();
		Job.create("Tableau de bord de " + asked.label(), (ICoreRunnable) monitor -> {
			Found found = Reading.current().find(asked, monitor);
			Optional<DashboardFacts> facts = found.one().map(l -> DashboardFacts.of(l, OutputFolder.of(found).path()));
			display.asyncExec(() -> {
				if (asked.equals(wanted)) {
					page.show(found, facts);
				}
			});
		}).schedule();
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		if (changes != null) {
			changes.close();
			Job.getJobManager().removeJobChangeListener(onGeneration);
		}
		super.dispose();
	}
}
