// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Genres;
import fr.referentiel.trace.TraceNode;

/**
 * What the dashboard shows.
 *
 * @param title     the référentiel's code and title
 * @param counts    how many elements of each kind, by the kind's name in exchange formats
 * @param evaluated how many competences an épreuve or unité evaluates
 * @param findings  all findings
 * @param documents the documents made last, the newest first, at most eight
 */
record DashboardFacts(String title, Map<String, Integer> counts, long evaluated, List<Constat> findings, List<Path> documents) {
	private static final int DOCUMENTS = 8;

	static DashboardFacts of(LoadedReferentiel loaded, Path outputs) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String id : loaded.identites().ids()) {
			Element e = loaded.identites().element(id);
			if (!Genres.transparent(e)) {
				counts.merge(Genres.type(e), 1, Integer::sum);
			}
		}
		long evaluated = loaded.subject().trace().nodes().stream().filter(n -> n.type().equals("competence")).map(TraceNode::id)
				.filter(loaded.subject().coverage()::evaluated).count();
		String title = loaded.referentiel().getCode() + " « " + loaded.referentiel().getIntitule() + " »";
		return new DashboardFacts(title, counts, evaluated, loaded.constats(), documents(outputs));
	}

	private static List<Path> documents(Path folder) {
		try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
			return files.filter(Files::isRegularFile).sorted(Comparator.comparing((Path f) -> f.toFile().lastModified()).reversed()).limit(DOCUMENTS).toList();
		} catch (IOException e) {
			return List.of(); // a folder that cannot be listed has nothing to show
		}
	}

	long findings(Gravite gravity) {
		return findings.stream().filter(c -> c.gravite() == gravity).count();
	}

	int count(String kind) {
		return counts.getOrDefault(kind, 0);
	}
}
