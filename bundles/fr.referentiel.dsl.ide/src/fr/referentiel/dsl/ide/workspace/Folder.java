// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import fr.referentiel.dsl.loading.CheckedFolder;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.Places;
import fr.referentiel.dsl.loading.ReadFolder;
import fr.referentiel.model.Element;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Racine;
import fr.referentiel.rules.Subject;

/** The texts of one folder, parsed, and the référentiels assembled from them by the last build. */
public final class Folder {
	private final Path path;
	private final boolean shown;
	private final XtextResourceSet resources;
	private final SortedMap<Path, SourceFile> files = new TreeMap<>();
	private final List<SourceFile> imported = new ArrayList<>();
	private List<String> importedCodes = List.of();
	private int importedAt = -1;
	private boolean stale = true;
	private boolean lost;
	private CheckedFolder checked;

	/** @param shown whether its findings are published; those of a library that is only imported are not */
	Folder(Path path, boolean shown, XtextResourceSet resources) {
		this.path = path;
		this.shown = shown;
		this.resources = resources;
	}

	public Path path() {
		return path;
	}

	boolean shown() {
		return shown;
	}

	XtextResourceSet resources() {
		return resources;
	}

	/** Its own files, in name order. */
	public Collection<SourceFile> files() {
		return files.values();
	}

	/** The roots of its own files, in file order. */
	public Stream<Racine> roots() {
		return files.values().stream().map(SourceFile::resource).filter(r -> r != null && !r.getContents().isEmpty()).map(r -> r.getContents().get(0))
				.filter(Fichier.class::isInstance).flatMap(f -> ((Fichier) f).getRacines().stream());
	}

	SourceFile file(Path file) {
		return files.get(file);
	}

	SourceFile add(Path file) {
		stale = true;
		return files.computeIfAbsent(file, f -> new SourceFile(this, f));
	}

	/** Adds a text of the library, unless it is there already. */
	SourceFile addShipped(Path file, String code, SourceDocument text) {
		return files.computeIfAbsent(file, f -> SourceFile.shipped(this, f, code, text));
	}

	SourceFile remove(Path file) {
		lose();
		return files.remove(file);
	}

	/** Something that its files may name is no more. */
	void lose() {
		stale = true;
		lost = true;
	}

	/** Whether something was lost since this was last asked. */
	boolean takeLost() {
		boolean was = lost;
		lost = false;
		return was;
	}

	/** Whether something changed since it was last checked. */
	boolean stale() {
		return stale || files.values().stream().anyMatch(SourceFile::dirty);
	}

	void touch() {
		stale = true;
	}

	/** The files of the référentiels that its files import. */
	public List<SourceFile> imported() {
		return imported;
	}

	/** Whether its files import something, be it found or not. */
	boolean importing() {
		return !importedCodes.isEmpty();
	}

	/** Whether its imports were looked up for these codes, in this state of the disk. */
	boolean importsKnown(List<String> codes, int state) {
		return importedAt == state && importedCodes.equals(codes);
	}

	void imports(List<String> codes, int state, List<SourceFile> found) {
		importedCodes = codes;
		importedAt = state;
		imported.clear();
		imported.addAll(found);
	}

	/** All that its checks look at. */
	ReadFolder read(Places places) {
		List<XtextResource> shipped = imported.stream().filter(SourceFile::shipped).map(SourceFile::resource).toList();
		return new ReadFolder(resources(files.values()), resources(imported.stream().filter(f -> !f.shipped()).toList()), shipped, places);
	}

	private static SortedMap<Path, XtextResource> resources(Collection<SourceFile> of) {
		SortedMap<Path, XtextResource> found = new TreeMap<>();
		of.forEach(f -> found.put(f.path(), f.resource()));
		return found;
	}

	void checked(CheckedFolder result) {
		checked = result;
		stale = false;
	}

	/** The référentiels of the last build; empty before the first. */
	public List<LoadedReferentiel> loaded() {
		return checked == null ? List.of() : checked.loaded();
	}

	/** What an element of a text has become in the assembled référentiel; empty for what was left out, or is newer than the last build. */
	public Optional<Element> assembled(EObject written) {
		return checked != null && checked.copies().get(written) instanceof Element e ? Optional.of(e) : Optional.empty();
	}

	/** The référentiel that holds this assembled element, with its trace and identities. */
	public Optional<Subject> subject(Element assembled) {
		return loaded().stream().map(LoadedReferentiel::subject).filter(s -> s != null && s.identites().id(assembled) != null).findFirst();
	}
}
