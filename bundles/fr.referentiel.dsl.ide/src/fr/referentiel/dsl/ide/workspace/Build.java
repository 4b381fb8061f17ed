// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import fr.referentiel.dsl.loading.CheckedFolder;
import fr.referentiel.dsl.loading.FileFindings;
import fr.referentiel.dsl.loading.FolderCheck;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Lieu;
import fr.referentiel.rules.SeveritySettings;

/**
 * Brings folders up to date: parses what changed, links what that concerns, checks whole référentiels, and hands findings over. The checks are those
 * of the command line. A build that is cancelled leaves its folders stale; the next one goes on.
 */
public final class Build {
	@Inject
	private Folders folders;
	@Inject
	private Parsing parsing;
	@Inject
	private Imports imports;
	@Inject
	private FileFindings fileFindings;
	@Inject
	private FolderCheck check;
	@Inject
	private OperationCanceledManager operations;

	/** Told the findings of a file, each time they may have changed. */
	public interface Publisher extends BiConsumer<SourceFile, List<Constat>> {
	}

	/** Folders known to the server. */
	public Folders folders() {
		return folders;
	}

	/** Forgets the tree of a file that was removed. */
	void forget(SourceFile file) {
		parsing.forget(file);
	}

	/** Builds all stale folders, and those that import them. */
	void run(Publisher publisher, CancelIndicator cancel) {
		operations.checkCanceled(cancel);
		Map<Folder, Parsing.Change> changes = parse();
		changes.forEach((folder, change) -> folders.importing(folder).forEach(importing -> {
			if (!changes.containsKey(importing)) {
				importing.touch();
			}
		}));
		Set<Resource> replaced = new HashSet<>();
		changes.values().forEach(c -> replaced.addAll(c.replaced()));
		boolean exported = changes.values().stream().anyMatch(Parsing.Change::exported);
		List<Folder> stale = folders.all().stream().filter(Folder::stale).toList();
		stale.forEach(parsing::index);
		for (Folder folder : stale) {
			Parsing.Change own = changes.get(folder);
			boolean names = own != null && own.exported() || exported && !folder.imported().isEmpty();
			parsing.link(folder, new Parsing.Change(replaced, names));
		}
		operations.checkCanceled(cancel); // not before: what was parsed must be linked
		for (Folder folder : stale) {
			check(folder, publisher);
			operations.checkCanceled(cancel);
		}
	}

	/** Parses all stale folders, those that get known by their imports too. */
	private Map<Folder, Parsing.Change> parse() {
		Map<Folder, Parsing.Change> changes = new LinkedHashMap<>();
		Deque<Folder> open = new ArrayDeque<>(folders.all().stream().filter(Folder::stale).toList());
		while (!open.isEmpty()) {
			Folder folder = open.poll();
			if (!changes.containsKey(folder)) {
				folder.touch();
				changes.put(folder, parsing.parse(folder));
				open.addAll(imports.update(folder));
			}
		}
		return changes;
	}

	private void check(Folder folder, Publisher publisher) {
		boolean readable = folder.files().stream().allMatch(Parsing::readable);
		List<Constat> local = new ArrayList<>();
		for (SourceFile file : folder.files()) {
			if (file.findings() == null || !readable) {
				List<Constat> found = fileFindings.of(file.resource(), parsing.places(), readable);
				file.checked(readable ? found : null);
				local.addAll(found);
			} else {
				local.addAll(file.findings());
			}
			if (file.problem() != null) {
				local.add(new Constat("fichier.illisible", Gravite.ERREUR, file.problem(), new Lieu(file.path().toString(), 1, 1, 0, 0), null));
			}
		}
		CheckedFolder checked = check.whole(folder.read(parsing.places()), local);
		folder.checked(checked);
		if (folder.shown()) {
			publish(folder, checked, readable, publisher);
		}
	}

	/** A finding that has no place in a text, or one in the settings of severities, is shown at the top of the first text. */
	private static Constat shown(Constat c, Folder folder) {
		boolean settings = c.lieu() != null && Path.of(c.lieu().fichier()).endsWith(SeveritySettings.FILE);
		if (c.lieu() != null && !settings) {
			return c;
		}
		Lieu top = new Lieu(folder.files().iterator().next().path().toString(), 1, 1, 0, 0);
		String message = settings ? SeveritySettings.FILE + ", ligne\u00a0" + c.lieu().ligne() + "\u00a0: " + c.message() : c.message();
		return new Constat(c.code(), c.gravite(), message, top, c.element(), c.autres(), c.donnees(), c.options());
	}

	/**
	 * While some file cannot be read, the command line shows syntax errors only. An editor that did the same would empty and refill its list of
	 * findings with every word that is typed: here the other files keep what was known of them.
	 */
	private static void publish(Folder folder, CheckedFolder checked, boolean readable, Publisher publisher) {
		Map<String, List<Constat>> byFile = new LinkedHashMap<>();
		folder.files().forEach(f -> byFile.put(f.path().toString(), new ArrayList<>()));
		checked.loaded().stream().flatMap(l -> l.constats().stream()).distinct().map(c -> shown(c, folder))
				.forEach(c -> byFile.getOrDefault(c.lieu().fichier(), new ArrayList<>()).add(c));
		for (SourceFile file : folder.files()) {
			if (readable || !Parsing.readable(file) || file.published().isEmpty()) {
				publisher.accept(file, byFile.get(file.path().toString()));
			}
		}
	}
}
