// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.creation;

import java.io.ByteArrayInputStream;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;

/** Puts files into a project or folder that does not have them yet; nothing is ever replaced. */
final class ProjectFiles {
	private ProjectFiles() {
	}

	/** Why no new project can have this name, in French, or null when one can. */
	static String refusal(String name) {
		if (name.isEmpty()) {
			return "Donnez un nom.";
		}
		if (!ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT).isOK()) {
			return "« " + name + " » ne peut pas être un nom de dossier. Choisissez-en un autre.";
		}
		if (workspace().getProject(name).exists()) {
			return "Le projet « " + name + " » existe déjà. Choisissez un autre nom.";
		}
		return workspace().getLocation().append(name).toFile().exists() ? "L’espace de travail contient déjà un dossier « " + name + " ». Choisissez un autre nom." : null;
	}

	/** Why a container can have no new folder of this name, in French, or null when it can. */
	static String refusal(IContainer parent, String name) {
		IFolder folder = parent.getFolder(IPath.fromOSString(name));
		boolean there = folder.exists() || folder.getLocation() != null && folder.getLocation().toFile().exists();
		return there ? "Le dossier « " + name + " » existe déjà. Choisissez un autre nom." : null;
	}

	/** A new project of the workspace, open and empty. */
	static IProject project(String name) throws CoreException {
		refuse(refusal(name));
		IProject project = workspace().getProject(name);
		project.create(null);
		project.open(null);
		project.setDefaultCharset("UTF-8", null);
		return project;
	}

	/** A new folder, empty. */
	static IFolder folder(IContainer parent, String name) throws CoreException {
		refuse(refusal(parent, name));
		IFolder folder = parent.getFolder(IPath.fromOSString(name));
		folder.create(false, true, null);
		return folder;
	}

	private static void refuse(String reason) throws CoreException {
		if (reason != null) {
			throw new CoreException(Status.error(reason));
		}
	}

	private static IWorkspaceRoot workspace() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	/** Writes the files, by name; answers the first one. */
	static IFile write(IContainer container, Map<String, byte[]> files) throws CoreException {
		IFile first = null;
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			IFile written = container.getFile(IPath.fromOSString(file.getKey()));
			if (written.exists()) {
				throw new CoreException(Status.error("Le fichier « " + written.getFullPath() + " » existe déjà ; il n’a pas été touché."));
			}
			written.create(new ByteArrayInputStream(file.getValue()), false, null); // not by force: what the disk has stays
			first = first == null ? written : first;
		}
		return first;
	}
}
