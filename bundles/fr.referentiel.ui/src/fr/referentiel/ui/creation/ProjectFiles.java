// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.creation;

import java.io.ByteArrayInputStream;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;

/** Puts files into a project or folder that does not have them yet; nothing is ever replaced. */
final class ProjectFiles {
	private ProjectFiles() {
	}

	/** A new project of the workspace, open and empty. */
	static IProject project(String name) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (project.exists()) {
			throw new CoreException(Status.error("Le projet « " + name + " » existe déjà. Choisissez un autre nom."));
		}
		project.create(null);
		project.open(null);
		project.setDefaultCharset("UTF-8", null);
		return project;
	}

	/** A new folder, empty. */
	static IFolder folder(IContainer parent, String name) throws CoreException {
		IFolder folder = parent.getFolder(IPath.fromOSString(name));
		if (folder.exists()) {
			throw new CoreException(Status.error("Le dossier « " + name + " » existe déjà. Choisissez un autre nom."));
		}
		folder.create(true, true, null);
		return folder;
	}

	/** Writes the files, by name; answers the first one. */
	static IFile write(IContainer container, Map<String, byte[]> files) throws CoreException {
		IFile first = null;
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			IFile written = container.getFile(IPath.fromOSString(file.getKey()));
			if (written.exists()) {
				throw new CoreException(Status.error("Le fichier « " + written.getFullPath() + " » existe déjà ; il n'a pas été touché."));
			}
			written.create(new ByteArrayInputStream(file.getValue()), true, null);
			first = first == null ? written : first;
		}
		return first;
	}
}
