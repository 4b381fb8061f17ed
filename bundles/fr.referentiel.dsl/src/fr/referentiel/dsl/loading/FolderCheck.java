// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import fr.referentiel.dsl.naming.Written;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Parametrage;
import fr.referentiel.model.Programme;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.RuleRunner;
import fr.referentiel.rules.Rules;
import fr.referentiel.rules.SeveritySettings;
import fr.referentiel.rules.Subject;

/** From files that are read and linked to assembled référentiels with their findings; the loader and the language server share it. Stateless. */
public final class FolderCheck {
	@Inject
	private RuleRunner rules;
	@Inject
	private Rules known;

	/** How one référentiel is put together: what is common to all those of a folder. */
	private record Work(ReadFolder folder, List<Constat> findings, Assembler assembler, boolean readable, SeveritySettings severities) {
		List<XtextResource> own() {
			return List.copyOf(folder.own().values());
		}
	}

	/**
	 * Assembles the référentiels of a folder and runs the rules about whole ones.
	 *
	 * @param findings what is known of the folder's own files already (see {@link FileFindings}); handed back with the rest
	 */
	public CheckedFolder whole(ReadFolder folder, List<Constat> findings) {
		Assembler assembler = new Assembler(folder.places());
		assembler.copy(folder.all().stream().flatMap(r -> roots(r).stream()).toList());
		SeveritySettings severities = severities(folder);
		List<LoadedReferentiel> loaded = partition(new Work(folder, findings, assembler, folder.readable(), severities));
		List<LoadedReferentiel> some = loaded.isEmpty() ? List.of(new LoadedReferentiel(null, sorted(findings, severities), files(folder))) : loaded;
		return new CheckedFolder(some, assembler.copies());
	}

	private SeveritySettings severities(ReadFolder folder) {
		return folder.own().isEmpty() ? SeveritySettings.NONE : SeverityFile.of(folder.own().firstKey().getParent(), known);
	}

	private static List<Path> files(ReadFolder folder) {
		return Stream.concat(folder.own().keySet().stream(), folder.imported().keySet().stream()).sorted().toList();
	}

	private List<LoadedReferentiel> partition(Work work) {
		Map<String, List<Referentiel>> byCode = new LinkedHashMap<>();
		work.own().stream().flatMap(r -> roots(r).stream()).filter(Referentiel.class::isInstance).map(Referentiel.class::cast)
				.forEach(r -> byCode.computeIfAbsent(String.valueOf(r.getCode()), k -> new ArrayList<>()).add(r));
		List<LoadedReferentiel> loaded = new ArrayList<>();
		for (List<Referentiel> parts : byCode.values()) {
			parts.sort(Comparator.comparing(Referentiel::isSuite));
			loaded.add(assemble(parts, work, byCode.size() == 1));
		}
		return loaded;
	}

	private LoadedReferentiel assemble(List<Referentiel> parts, Work work, boolean alone) {
		Assembler assembler = work.assembler;
		List<XtextResource> own = work.own();
		int before = assembler.findings().size();
		Referentiel whole = assembler.assemble(parts);
		List<Resource> sources = new ArrayList<>(parts.stream().map(p -> p.eResource()).toList());
		List<Parametrage> settings = besides(own, Parametrage.class, ReferentielPackage.Literals.PARAMETRAGE__REFERENTIEL, parts.get(0), alone);
		List<Programme> programmes = besides(own, Programme.class, ReferentielPackage.Literals.PROGRAMME__REFERENTIEL, parts.get(0), alone);
		settings.forEach(s -> sources.add(s.eResource()));
		programmes.forEach(p -> sources.add(p.eResource()));
		List<Path> files = work.folder.own().entrySet().stream().filter(e -> alone || sources.contains(e.getValue())).map(Map.Entry::getKey).toList();
		List<String> names = files.stream().map(Path::toString).toList();
		List<Constat> found = new ArrayList<>(assembler.findings().subList(before, assembler.findings().size()));
		work.findings.stream().filter(f -> alone || f.lieu() == null || names.contains(f.lieu().fichier())).forEach(found::add);
		if (whole == null) {
			return new LoadedReferentiel(null, sorted(found, work.severities), files);
		}
		Subject subject = new Subject(whole, Identites.de(whole), settings.stream().map(assembler::copyOf).toList(),
				programmes.stream().map(assembler::copyOf).toList());
		if (work.readable) {
			found.addAll(rules.run(subject));
		}
		return new LoadedReferentiel(subject, sorted(found, work.severities), files);
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

	/** The findings as the project takes them, and those about its settings, by place. */
	private static List<Constat> sorted(List<Constat> findings, SeveritySettings severities) {
		return Stream.concat(severities.apply(findings).stream(), severities.findings().stream())
				.sorted(Comparator.comparing(Constat::lieu, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
	}
}
