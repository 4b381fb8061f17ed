// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import fr.referentiel.rules.KindName;
import fr.referentiel.rules.Reading;
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
		Map<String, List<Referentiel>> byCode = byCode(folder);
		List<Constat> known = new ArrayList<>(findings);
		if (byCode.size() > 1) {
			known.addAll(untold(folder, byCode.keySet()));
		}
		List<LoadedReferentiel> loaded = partition(byCode, new Work(folder, known, assembler, folder.readable(), severities));
		return new CheckedFolder(loaded, assembler.copies());
	}

	private SeveritySettings severities(ReadFolder folder) {
		return folder.own().isEmpty() ? SeveritySettings.NONE : SeverityFile.of(folder.own().firstKey().getParent(), known);
	}

	private static Map<String, List<Referentiel>> byCode(ReadFolder folder) {
		Map<String, List<Referentiel>> byCode = new LinkedHashMap<>();
		folder.own().values().stream().flatMap(r -> roots(r).stream()).filter(Referentiel.class::isInstance).map(Referentiel.class::cast)
				.forEach(r -> byCode.computeIfAbsent(String.valueOf(r.getCode()), k -> new ArrayList<>()).add(r));
		return byCode;
	}

	/** Settings and programmes that might be those of any of several référentiels, and are taken for none. */
	private static List<Constat> untold(ReadFolder folder, Collection<String> codes) {
		return folder.own().values().stream().flatMap(r -> roots(r).stream()).filter(r -> reference(r) != null && Written.codes(r, reference(r)).isEmpty()).map(r -> {
			String word = r instanceof Programme ? "enseigne" : "règle";
			KindName kind = KindName.of(r.eClass());
			return new Constat(Reading.UNTOLD.code(), Constat.Gravite.ERREUR, "Ce dossier contient plusieurs référentiels (" + String.join(", ", codes) + ") : "
					+ kind.demonstrative() + " ne dit pas lequel il " + word + ". Écrivez « " + word + " " + codes.iterator().next() + " » dans son en-tête, par exemple.",
					folder.places().of(r), null, List.of(), List.copyOf(codes));
		}).toList();
	}

	/** How a root says which référentiel it goes with; null for one that is a référentiel. */
	private static EReference reference(Racine root) {
		return switch (root) {
		case Parametrage p -> ReferentielPackage.Literals.PARAMETRAGE__REFERENTIEL;
		case Programme p -> ReferentielPackage.Literals.PROGRAMME__REFERENTIEL;
		default -> null;
		};
	}

	private List<LoadedReferentiel> partition(Map<String, List<Referentiel>> byCode, Work work) {
		List<LoadedReferentiel> loaded = new ArrayList<>();
		for (List<Referentiel> parts : byCode.values()) {
			parts.sort(Comparator.comparing(Referentiel::isSuite));
			loaded.add(assemble(parts, work, byCode.size() == 1));
		}
		Set<Path> left = new TreeSet<>(work.folder.own().keySet());
		loaded.forEach(l -> left.removeAll(l.fichiers()));
		if (loaded.isEmpty()) {
			loaded.add(new LoadedReferentiel(null, sorted(work.findings, work.severities), files(work.folder)));
		} else if (!left.isEmpty()) {
			loaded.add(unassigned(List.copyOf(left), work));
		}
		return loaded;
	}

	private static List<Path> files(ReadFolder folder) {
		return Stream.concat(folder.own().keySet().stream(), folder.imported().keySet().stream()).sorted().toList();
	}

	/** What is known of files that belong to none of the folder's référentiels. */
	private static LoadedReferentiel unassigned(List<Path> files, Work work) {
		List<String> names = files.stream().map(Path::toString).toList();
		List<Constat> found = work.findings.stream().filter(f -> f.lieu() != null && names.contains(f.lieu().fichier())).toList();
		return new LoadedReferentiel(null, sorted(found, work.severities), files);
	}

	private LoadedReferentiel assemble(List<Referentiel> parts, Work work, boolean alone) {
		Assembler assembler = work.assembler;
		List<XtextResource> own = work.own();
		int before = assembler.findings().size();
		Referentiel whole = assembler.assemble(parts);
		List<Resource> sources = new ArrayList<>(parts.stream().map(p -> p.eResource()).toList());
		List<Parametrage> settings = besides(own, Parametrage.class, parts.get(0), alone);
		List<Programme> programmes = besides(own, Programme.class, parts.get(0), alone);
		settings.forEach(s -> sources.add(s.eResource()));
		programmes.forEach(p -> sources.add(p.eResource()));
		List<Path> files = work.folder.own().entrySet().stream().filter(e -> alone || sources.contains(e.getValue())).map(Map.Entry::getKey).toList();
		List<String> names = files.stream().map(Path::toString).toList();
		List<Constat> found = new ArrayList<>(work.readable ? assembler.findings().subList(before, assembler.findings().size()) : List.of());
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

	private static <T extends Racine> List<T> besides(List<XtextResource> own, Class<T> kind, Referentiel head, boolean alone) {
		return own.stream().flatMap(r -> roots(r).stream()).filter(kind::isInstance).map(kind::cast).filter(r -> {
			List<String> codes = Written.codes(r, reference(r));
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
