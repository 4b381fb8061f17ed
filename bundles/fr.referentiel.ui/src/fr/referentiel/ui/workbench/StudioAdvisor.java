// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.welcome.WelcomeEditor;
import fr.referentiel.ui.welcome.WelcomeInput;

/** Sets the workbench up: adapters and images of resources, the first perspective, and the saving of the workspace at the end. */
final class StudioAdvisor extends WorkbenchAdvisor {
	private final List<Path> toOpen;

	/** @param toOpen files and folders to open once the window is there */
	StudioAdvisor(List<Path> toOpen) {
		this.toOpen = toOpen;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		new ResourceImages(configurer).declare();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new StudioWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ReferentielsPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "fr.referentiel.ui.preferences";
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postStartup() {
		Job.create("Actualisation des fichiers", (ICoreRunnable) m -> ResourcesPlugin.getWorkspace().getRoot().refreshLocal(2, m)).schedule();
		Language.current(); // projects are checked whether or not one of their files is open
		StartMeasure.begin();
		toOpen.forEach(new PathOpener(getWorkbenchConfigurer().getWorkbench())::open);
		if (toOpen.isEmpty() && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
			welcome();
		}
	}

	/** Who has no project yet is told what to begin with. */
	private void welcome() {
		try {
			getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow().getActivePage().openEditor(new WelcomeInput(), WelcomeEditor.ID);
		} catch (PartInitException e) {
			ILog.of(StudioAdvisor.class).log(e.getStatus());
		}
	}

	@Override
	public boolean preShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			ILog.of(StudioAdvisor.class).log(e.getStatus());
		}
		return true;
	}
}
