// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** A folder of the disk as a project of the workspace: its files stay where they are. */
public final class FolderProject {
	private final Path folder;

	public FolderProject(Path folder) {
		this.folder = folder;
	}

	/** Opens the project that has this folder, or makes it; its name is the folder's, with a number when that is taken. */
	public IContainer open() throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		for (IContainer known : workspace.getRoot().findContainersForLocationURI(folder.toUri())) {
			known.getProject().open(null);
			return known;
		}
		IProject project = workspace.getRoot().getProject(freeName());
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		description.setLocationURI(folder.toUri());
		project.create(description, null);
		project.open(null);
		return project;
	}

	private String freeName() {
		String name = folder.getFileName().toString();
		String free = name;
		for (int i = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(free).exists(); i++) {
			free = name + " " + i;
		}
		return free;
	}
}
