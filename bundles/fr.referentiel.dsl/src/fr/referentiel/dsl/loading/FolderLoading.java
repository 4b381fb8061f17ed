// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Inject;

import fr.referentiel.dsl.loading.SourceText.UnreadableTextException;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Referentiel;
import fr.referentiel.rules.Reading;

/** Loads the source files of one folder; used once. */
final class FolderLoading {
	@Inject
	private XtextResourceSet resources;
	@Inject
	private IResourceDescription.Manager descriptions;
	@Inject
	private ImportedFiles imports;
	@Inject
	private FileFindings fileFindings;
	@Inject
	private FolderCheck check;

	private final Places places = new Places();
	private final Map<Path, XtextResource> read = new TreeMap<>();
	private final List<XtextResource> shipped = new ArrayList<>();
	private final List<Constat> findings = new ArrayList<>();

	List<LoadedReferentiel> load(Path folder, Collection<Path> files, Neighbours neighbours) {
		files.forEach(this::read);
		completeParts(folder, files, neighbours);
		List<XtextResource> own = List.copyOf(read.values());
		ImportedFiles.Found imported = imports.found(own, folder, neighbours);
		imported.files().forEach(this::read);
		imported.texts().forEach(this::readShipped);
		index();
		ReadFolder folderRead = readFolder(own);
		boolean readable = folderRead.readable();
		own.forEach(r -> findings.addAll(fileFindings.of(r, places, readable)));
		return check.whole(folderRead, findings).loaded();
	}

	private ReadFolder readFolder(List<XtextResource> own) {
		SortedMap<Path, XtextResource> mine = new TreeMap<>(read);
		mine.values().retainAll(own);
		SortedMap<Path, XtextResource> imported = new TreeMap<>(read);
		imported.values().removeAll(own);
		return new ReadFolder(mine, imported, shipped, places);
	}

	/** One file that continues a référentiel, or is continued, stands with the files of the same code beside it. */
	private void completeParts(Path folder, Collection<Path> files, Neighbours neighbours) {
		List<String> codes = read.values().stream().flatMap(r -> FolderCheck.roots(r).stream()).filter(Referentiel.class::isInstance).map(Racine::getCode)
				.filter(Objects::nonNull).toList();
		for (Path beside : SourceFiles.beside(folder)) {
			if (!files.contains(beside) && codes.contains(neighbours.head(beside).code())) {
				read(beside);
			}
		}
	}

	private void read(Path file) {
		if (read.containsKey(file)) {
			return;
		}
		String name = file.toString();
		try {
			read.put(file, parse(URI.createFileURI(name), name, SourceText.read(file)));
		} catch (UnreadableTextException e) {
			findings.add(new Constat(Reading.UNREADABLE_FILE.code(), Gravite.ERREUR, e.getMessage(), new Lieu(name, 1, 1, 0, 0), null));
		}
	}

	/** A text of the library has no path; its place says where it comes from. */
	private void readShipped(Library.Text text) {
		shipped.add(parse(URI.createURI("bibliotheque:/" + text.code() + "/" + URI.encodeSegment(text.name(), false)), "bibliothèque livrée/" + text.name(),
				text.text()));
	}

	private XtextResource parse(URI uri, String name, String text) {
		XtextResource resource = (XtextResource) resources.createResource(uri);
		places.add(resource, name, text);
		try {
			resource.load(new LazyStringInputStream(text, resource.getEncoding()), resources.getLoadOptions());
			return resource;
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a string does not fail to be read
		}
	}

	/** One index for all lookups: without it, each lookup would describe every file again. */
	private void index() {
		List<IResourceDescription> described = Stream.concat(read.values().stream(), shipped.stream()).map(descriptions::getResourceDescription).toList();
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, new ResourceDescriptionsData(described));
	}
}
