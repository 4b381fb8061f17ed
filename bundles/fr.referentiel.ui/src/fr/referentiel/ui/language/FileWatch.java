// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

import fr.referentiel.rules.SeveritySettings;

/**
 * Tells the server of what happens to the workspace's files outside the editors: texts and severities that come, change or go, and projects that are
 * opened or closed. The server knows the workspace's own folder from its start; projects elsewhere on the disk are told as folders of their own.
 */
final class FileWatch implements IResourceChangeListener {
	private final Language language;
	/** The folders of the projects that are open; a project that is gone does not know where it was. */
	private final Map<IProject, URI> open = new HashMap<>();

	FileWatch(Language language) {
		this.language = language;
	}

	/** Begins; to be called once, before anything is told to the server. */
	void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		List<WorkspaceFolder> elsewhere = new ArrayList<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen()) {
				opened(project, elsewhere);
			}
		}
		tell(elsewhere, List.of(), List.of());
	}

	void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public synchronized void resourceChanged(IResourceChangeEvent event) {
		List<WorkspaceFolder> added = new ArrayList<>();
		List<WorkspaceFolder> removed = new ArrayList<>();
		List<FileEvent> files = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> visit(delta, added, removed, files));
		} catch (CoreException e) {
			ILog.of(FileWatch.class).log(e.getStatus());
		}
		tell(added, removed, files);
	}

	/** Answers whether to look at what is in it. */
	private boolean visit(IResourceDelta delta, List<WorkspaceFolder> added, List<WorkspaceFolder> removed, List<FileEvent> files) {
		IResource resource = delta.getResource();
		if (resource instanceof IProject project && !project.isOpen()) {
			closed(project, removed, files);
			return false;
		}
		if (resource instanceof IProject project && !open.containsKey(project)) {
			opened(project, added);
		}
		if (resource instanceof IFile file && concerned(file) && happened(delta) && file.getLocationURI() != null) {
			files.add(new FileEvent(FileUris.of(file.getLocationURI()), type(delta)));
		}
		return true;
	}

	private synchronized void opened(IProject project, List<WorkspaceFolder> added) {
		URI folder = project.getLocationURI();
		if (folder != null) {
			open.put(project, folder);
			if (elsewhere(folder)) {
				added.add(new WorkspaceFolder(FileUris.of(folder), project.getName()));
			}
		}
	}

	/** The server forgets all that was in it. */
	private void closed(IProject project, List<WorkspaceFolder> removed, List<FileEvent> files) {
		URI folder = open.remove(project);
		if (folder != null) {
			if (elsewhere(folder)) {
				removed.add(new WorkspaceFolder(FileUris.of(folder), project.getName()));
			}
			files.add(new FileEvent(FileUris.of(folder), FileChangeType.Deleted));
		}
	}

	private static boolean elsewhere(URI folder) {
		return !FileUris.of(folder).startsWith(FileUris.of(ResourcesPlugin.getWorkspace().getRoot().getLocationURI()));
	}

	private static boolean concerned(IFile file) {
		return "referentiel".equals(file.getFileExtension()) || SeveritySettings.FILE.equals(file.getName());
	}

	private static boolean happened(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}

	private static FileChangeType type(IResourceDelta delta) {
		return switch (delta.getKind()) {
		case IResourceDelta.ADDED -> FileChangeType.Created;
		case IResourceDelta.REMOVED -> FileChangeType.Deleted;
		default -> FileChangeType.Changed;
		};
	}

	private void tell(List<WorkspaceFolder> added, List<WorkspaceFolder> removed, List<FileEvent> files) {
		if (!added.isEmpty() || !removed.isEmpty()) {
			language.tell(s -> s.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed))));
		}
		if (!files.isEmpty()) {
			language.tell(s -> s.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
		}
	}
}
