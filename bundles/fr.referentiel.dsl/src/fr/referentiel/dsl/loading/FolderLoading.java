// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Inject;

import fr.referentiel.dsl.loading.SourceText.UnreadableTextException;
import fr.referentiel.dsl.naming.Written;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.Parametrage;
import fr.referentiel.model.Programme;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.RuleRunner;
import fr.referentiel.rules.Subject;

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
	private RuleRunner rules;

	private final Places places = new Places();
	private final Map<Path, XtextResource> read = new TreeMap<>();
	private final List<Constat> findings = new ArrayList<>();

	List<LoadedReferentiel> load(Path folder, Collection<Path> files) {
		files.forEach(this::read);
		completeParts(folder, files);
		List<XtextResource> own = List.copyOf(read.values());
		imports.missing(own, folder).forEach(this::read);
		index();
		boolean readable = own.stream().allMatch(r -> r.getErrors().isEmpty());
		own.forEach(r -> findings.addAll(fileFindings.of(r, places, readable)));
		Assembler assembler = new Assembler(places);
		assembler.copy(read.values().stream().flatMap(r -> roots(r).stream()).toList());
		List<LoadedReferentiel> loaded = partition(own, assembler, readable);
		return loaded.isEmpty() ? List.of(new LoadedReferentiel(null, sorted(findings), List.copyOf(read.keySet()))) : loaded;
	}

	/** One file that continues a référentiel, or is continued, stands with the files of the same code beside it. */
	private void completeParts(Path folder, Collection<Path> files) {
		List<String> codes = read.values().stream().flatMap(r -> roots(r).stream()).filter(Referentiel.class::isInstance).map(Racine::getCode)
				.filter(Objects::nonNull).toList();
		for (Path beside : SourceFiles.beside(folder)) {
			if (!files.contains(beside) && codes.contains(imports.head(beside))) {
				read(beside);
			}
		}
	}

	private void read(Path file) {
		if (read.containsKey(file)) {
			return;
		}
		XtextResource resource = (XtextResource) resources.createResource(URI.createFileURI(file.toString()));
		String name = file.toString();
		try {
			String text = SourceText.read(file);
			places.add(resource, name, text);
			resource.load(new LazyStringInputStream(text, resource.getEncoding()), resources.getLoadOptions());
			read.put(file, resource);
		} catch (UnreadableTextException e) {
			findings.add(new Constat("fichier.illisible", Gravite.ERREUR, e.getMessage(), new Lieu(name, 1, 1, 0, 0), null));
			resources.getResources().remove(resource);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a string does not fail to be read
		}
	}

	/** One index for all lookups: without it, each lookup would describe every file again. */
	private void index() {
		List<IResourceDescription> described = read.values().stream().map(descriptions::getResourceDescription).toList();
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, new ResourceDescriptionsData(described));
	}

	private List<LoadedReferentiel> partition(List<XtextResource> own, Assembler assembler, boolean readable) {
		Map<String, List<Referentiel>> byCode = new LinkedHashMap<>();
		own.stream().flatMap(r -> roots(r).stream()).filter(Referentiel.class::isInstance).map(Referentiel.class::cast)
				.forEach(r -> byCode.computeIfAbsent(String.valueOf(r.getCode()), k -> new ArrayList<>()).add(r));
		List<LoadedReferentiel> loaded = new ArrayList<>();
		for (List<Referentiel> parts : byCode.values()) {
			parts.sort(Comparator.comparing(Referentiel::isSuite));
			loaded.add(assemble(parts, own, assembler, readable, byCode.size() == 1));
		}
		return loaded;
	}

	private LoadedReferentiel assemble(List<Referentiel> parts, List<XtextResource> own, Assembler assembler, boolean readable, boolean alone) {
		int before = assembler.findings().size();
		Referentiel whole = assembler.assemble(parts);
		List<Resource> sources = new ArrayList<>(parts.stream().map(p -> p.eResource()).toList());
		List<Parametrage> settings = besides(own, Parametrage.class, ReferentielPackage.Literals.PARAMETRAGE__REFERENTIEL, parts.get(0), alone);
		List<Programme> programmes = besides(own, Programme.class, ReferentielPackage.Literals.PROGRAMME__REFERENTIEL, parts.get(0), alone);
		settings.forEach(s -> sources.add(s.eResource()));
		programmes.forEach(p -> sources.add(p.eResource()));
		List<Path> files = read.entrySet().stream().filter(e -> alone && own.contains(e.getValue()) || sources.contains(e.getValue())).map(Map.Entry::getKey).toList();
		List<String> names = files.stream().map(Path::toString).toList();
		List<Constat> found = new ArrayList<>(assembler.findings().subList(before, assembler.findings().size()));
		findings.stream().filter(f -> alone || f.lieu() == null || names.contains(f.lieu().fichier())).forEach(found::add);
		if (whole == null) {
			return new LoadedReferentiel(null, sorted(found), files);
		}
		Subject subject = new Subject(whole, Identites.de(whole), settings.stream().map(assembler::copyOf).toList(),
				programmes.stream().map(assembler::copyOf).toList());
		if (readable) {
			found.addAll(rules.run(subject));
		}
		return new LoadedReferentiel(subject, sorted(found), files);
	}

	private static <T extends Racine> List<T> besides(List<XtextResource> own, Class<T> kind, EReference of, Referentiel head,
			boolean alone) {
		return own.stream().flatMap(r -> roots(r).stream()).filter(kind::isInstance).map(kind::cast).filter(r -> {
			List<String> codes = Written.codes(r, of);
			return codes.contains(head.getCode()) || codes.isEmpty() && alone;
		}).toList();
	}

	static List<Racine> roots(Resource resource) {
		return resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Fichier f) ? List.of() : f.getRacines();
	}

	private static List<Constat> sorted(List<Constat> findings) {
		return findings.stream().sorted(Comparator.comparing(Constat::lieu, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
	}
}
