// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.referentiel.dsl.loading.ImportedFiles;
import fr.referentiel.model.Constat;
import fr.referentiel.rules.SeveritySettings;

/**
 * The texts of an editor's workspace folders, and those it opens from elsewhere. It takes the place of Xtext's builder, which knows projects and
 * validates file by file: here a folder is built as the command line loads it.
 */
@Singleton
public final class Workspace extends WorkspaceManager {
	private static final Logger LOG = Logger.getLogger(Workspace.class);

	private final Build build;
	private final Folders folders;
	private final Set<Path> roots = new LinkedHashSet<>();
	private final Map<Path, SourceDocument> open = new HashMap<>();
	private Procedure2<? super URI, ? super Iterable<Issue>> acceptor = (uri, issues) -> { };

	@Inject
	Workspace(Build build) {
		this.build = build;
		this.folders = build.folders();
	}

	/** The folders of all known texts. */
	public Folders folders() {
		return folders;
	}

	@Override
	public void initialize(URI base, Procedure2<? super URI, ? super Iterable<Issue>> issues, CancelIndicator cancel) {
		acceptor = issues;
		Path root = base == null ? null : path(base);
		if (root != null) {
			addRoot(root);
		}
		build(cancel);
	}

	@Override
	public void initialize(List<WorkspaceFolder> given, Procedure2<? super URI, ? super Iterable<Issue>> issues, CancelIndicator cancel) {
		acceptor = issues;
		given.forEach(this::addRoot);
		build(cancel);
	}

	@Override
	public boolean isSupportsWorkspaceFolders() {
		return true;
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params, CancelIndicator cancel) {
		params.getEvent().getAdded().forEach(this::addRoot);
		for (WorkspaceFolder removed : params.getEvent().getRemoved()) {
			Path root = path(URI.createURI(removed.getUri()));
			roots.remove(root);
			known().stream().filter(f -> f.path().startsWith(root) && !inWorkspace(f.path()) && !open.containsKey(f.path())).forEach(this::remove);
		}
		build(cancel);
	}

	private void addRoot(WorkspaceFolder given) {
		Path root = path(URI.createURI(given.getUri()));
		if (root != null) {
			addRoot(root);
		}
	}

	private void addRoot(Path root) {
		roots.add(root);
		addFiles(root);
	}

	private void addFiles(Path root) {
		try {
			SourceTree.files(root).forEach(f -> folders.add(f, true));
		} catch (IOException e) {
			LOG.error("Le dossier « " + root + " » ne peut pas être lu.", e);
		}
	}

	@Override
	protected void refreshWorkspaceConfig(CancelIndicator cancel) {
		folders.all().forEach(Folder::touch);
		build(cancel);
	}

	// -- documents of the editor

	@Override
	public Buildable didOpen(URI uri, Integer version, String content) {
		Path path = path(uri);
		if (path == null) {
			return Buildable.NO_BUILD;
		}
		SourceDocument document = new SourceDocument(version, content);
		open.put(path, document);
		folders.edit(folders.add(path, true), document);
		if (!inWorkspace(path)) {
			ImportedFiles.beside(path).forEach(file -> folders.add(file, true)); // as on the command line: a file stands with those that continue it
		}
		return buildable();
	}

	@Override
	public Buildable didChangeTextDocumentContent(URI uri, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
		Path path = path(uri);
		SourceDocument before = path == null ? null : open.get(path);
		if (before == null) {
			LOG.warn("Le document « " + uri + " » est modifié sans être ouvert.");
			return Buildable.NO_BUILD;
		}
		SourceDocument after = before.changed(version, changes);
		open.put(path, after);
		folders.edit(folders.file(path), after);
		return buildable();
	}

	@Override
	public Buildable didClose(URI uri) {
		Path path = path(uri);
		if (path == null || open.remove(path) == null) {
			return Buildable.NO_BUILD;
		}
		SourceFile file = folders.file(path);
		if (Files.isRegularFile(path) && (inWorkspace(path) || openIn(path.getParent()))) {
			folders.reload(file);
		} else {
			remove(file);
		}
		if (!inWorkspace(path) && !openIn(path.getParent())) {
			known().stream().filter(f -> path.getParent().equals(f.path().getParent())).forEach(this::remove);
		}
		return buildable();
	}

	private boolean openIn(Path folder) {
		return open.keySet().stream().anyMatch(file -> folder.equals(file.getParent()));
	}

	@Override
	public Buildable didChangeFiles(List<URI> changed, List<URI> deleted) {
		for (URI uri : changed) {
			Path path = path(uri);
			touchRuledBy(path);
			if (path != null && SourceTree.source(path) && Files.isRegularFile(path) && !open.containsKey(path)) {
				SourceFile file = folders.file(path);
				if (file != null) {
					folders.reload(file);
				} else if (inWorkspace(path)) {
					folders.add(path, true);
				}
			} else if (path != null && Files.isDirectory(path) && inWorkspace(path)) {
				addFiles(path); // a folder that came as a whole: its files are not told one by one
			}
		}
		for (URI uri : deleted) {
			Path path = path(uri);
			touchRuledBy(path);
			known().stream().filter(f -> path != null && f.path().startsWith(path) && !open.containsKey(f.path())).forEach(this::remove);
		}
		return buildable();
	}

	/** Has all folders checked again that a file of severities may speak of. */
	private void touchRuledBy(Path file) {
		if (file != null && file.endsWith(SeveritySettings.FILE)) {
			folders.all().stream().filter(folder -> folder.path().startsWith(file.getParent())).forEach(Folder::touch);
		}
	}

	@Override
	public boolean isDocumentOpen(URI uri) {
		return open.containsKey(path(uri));
	}

	private boolean inWorkspace(Path path) {
		return roots.stream().anyMatch(path::startsWith);
	}

	private List<SourceFile> known() {
		return folders.all().stream().flatMap(f -> f.files().stream()).filter(f -> !f.shipped()).toList();
	}

	private void remove(SourceFile file) {
		build.forget(file);
		folders.importing(file.folder()).forEach(Folder::lose);
		folders.remove(file);
		if (!file.published().isEmpty()) {
			publish(file, List.of());
		}
	}

	// -- building and reading

	private Buildable buildable() {
		return this::build;
	}

	private List<IResourceDescription.Delta> build(CancelIndicator cancel) {
		build.run(this::publish, cancel);
		return List.of();
	}

	private void publish(SourceFile file, List<Constat> findings) {
		if (!open.containsKey(file.path()) && file.published().equals(findings)) {
			return;
		}
		file.published(findings);
		acceptor.apply(file.uri(), findings.stream().map(f -> (Issue) Positions.finding(f, file.document())).toList());
	}

	/** Runs a reading on a text and its tree; null for a text that is not known, or is not read. */
	@Override
	public <T> T doRead(URI uri, Function2<? super Document, ? super XtextResource, ? extends T> work) {
		Path path = path(uri);
		SourceFile file = path == null ? null : folders.file(path);
		return file == null || file.resource() == null || file.problem() != null ? null : work.apply(file.document(), file.resource());
	}

	/** The path of a file, made up for a document that was never saved; null for an address that is none. */
	static Path path(URI uri) {
		try {
			if (!uri.isFile()) {
				return Path.of("").toAbsolutePath().getRoot().resolve("nouveau").resolve(Integer.toHexString(uri.toString().hashCode())).resolve("document.referentiel");
			}
			return Path.of(java.net.URI.create(Addresses.ascii(uri.toString()))).toAbsolutePath().normalize();
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			LOG.warn("« " + uri + " » n’est pas l’adresse d’un fichier.", e);
			return null;
		}
	}

	/** The files that are open in the editor. */
	public List<Path> openFiles() {
		return new ArrayList<>(open.keySet());
	}
}
