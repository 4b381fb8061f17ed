// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

import fr.referentiel.dsl.loading.ImportedFiles;
import fr.referentiel.dsl.loading.Library;
import fr.referentiel.dsl.loading.SourceTexts;

/** All folders that the server knows, by path, with what their files say on the disk. */
@Singleton
public final class Folders {
	private final Provider<XtextResourceSet> resourceSets;
	private final SourceTexts texts;
	private final SortedMap<Path, Folder> folders = new TreeMap<>();
	private int state;

	@Inject
	Folders(Provider<XtextResourceSet> resourceSets, SourceTexts texts) {
		this.resourceSets = resourceSets;
		this.texts = texts;
	}

	/** All folders, in path order. */
	public Collection<Folder> all() {
		return List.copyOf(folders.values());
	}

	Folder folder(Path path) {
		return folders.get(path);
	}

	/** The file, or null when it is not known. */
	public SourceFile file(Path path) {
		Folder folder = path.getParent() == null ? null : folders.get(path.getParent());
		return folder == null ? null : folder.file(path);
	}

	/** The text of a known file, as the editor has it; null for a file that is not known. */
	String text(Path path) {
		SourceFile file = file(path);
		return file == null ? null : file.document().getContents();
	}

	/** Takes a file's text from the editor. When it speaks of another référentiel than before, imports are looked up again. */
	void edit(SourceFile file, SourceDocument text) {
		if (!ImportedFiles.sameHead(file.document().getContents(), text.getContents())) {
			state++;
			folders.values().stream().filter(Folder::importing).forEach(Folder::touch);
		}
		file.text(text, texts.edited(text.getContents()).problem());
	}

	/** A number that changes whenever files come, go, change on the disk, or get another head in an editor. */
	int state() {
		return state;
	}

	/** Adds a file and reads it from the disk, unless it is there already. */
	SourceFile add(Path path, boolean shown) {
		Folder folder = folders.computeIfAbsent(path.getParent(), p -> new Folder(p, shown, resourceSets.get()));
		if (folder.file(path) != null) {
			return folder.file(path);
		}
		SourceFile file = folder.add(path);
		reload(file);
		return file;
	}

	/** Adds a text of the library, unless it is there already. */
	SourceFile addShipped(Library.Text text) {
		Path place = Path.of("").toAbsolutePath().getRoot().resolve("bibliothèque livrée").resolve(text.code());
		Folder folder = folders.computeIfAbsent(place, p -> new Folder(p, false, resourceSets.get()));
		return folder.addShipped(place.resolve(text.name()), text.code(), new SourceDocument(null, text.text()));
	}

	/** Takes a file's text from the disk. */
	void reload(SourceFile file) {
		state++;
		SourceTexts.Content content = texts.read(file.path());
		file.text(new SourceDocument(null, content.text() == null ? "" : content.text()), content.problem());
	}

	/** Removes a file; its folder goes with its last file. */
	void remove(SourceFile file) {
		state++;
		file.folder().remove(file.path());
		if (file.folder().files().isEmpty()) {
			folders.remove(file.folder().path());
		}
	}

	/** The folders that import files of this one. */
	List<Folder> importing(Folder folder) {
		return folders.values().stream().filter(f -> f != folder && f.imported().stream().anyMatch(i -> i.folder() == folder)).toList();
	}
}
