// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import com.google.gson.stream.JsonWriter;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Genres;
import fr.referentiel.rules.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statistiques}: how many elements of each kind there are. */
@Command(name = "statistiques", aliases = "stats", description = "Compte les éléments d’un référentiel, genre par genre.")
final class StatisticsCommand implements Callable<Integer> {
	private final Session session;

	@Parameters(paramLabel = "CHEMIN", description = "Fichier ou dossier d’un référentiel.")
	private Path path;
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "texte", description = "Forme du résultat : ${COMPLETION-CANDIDATES}.")
	private VerifyCommand.Format format;
	@Mixin
	private OptionChoice option;

	StatisticsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		LoadedReferentiel loaded = session.loadOne(path);
		if (loaded.referentiel() == null) {
			new Findings(session).print(loaded.constats());
			return ExitCode.FINDINGS;
		}
		Subject seen = option.of(loaded);
		Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
		counts.put(seen.option() == null ? "ensemble" : seen.option(), count(seen));
		if (seen.option() == null) {
			seen.options().forEach(code -> counts.put(code, count(seen.seenBy(code))));
		}
		List<Constat> findings = option.constats(loaded);
		if (format == VerifyCommand.Format.json) {
			json(seen, counts, findings);
		} else {
			text(seen, counts, findings);
		}
		return findings.stream().anyMatch(c -> c.gravite() == Gravite.ERREUR) ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	/** The number of elements of each kind, in the order in which the kinds are met. */
	private static Map<String, Integer> count(Subject subject) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String id : subject.identites().ids()) {
			Element e = subject.identites().element(id);
			if (!Genres.transparent(e)) {
				counts.merge(Genres.type(e), 1, Integer::sum);
			}
		}
		return counts;
	}

	/** One column for the whole, and one for each option beside it. */
	private void text(Subject seen, Map<String, Map<String, Integer>> counts, List<Constat> findings) {
		session.out().println(seen.referentiel().getCode() + " « " + seen.referentiel().getIntitule() + " »");
		if (counts.size() > 1) {
			counts.keySet().forEach(column -> session.out().printf("%10s", column));
			session.out().println();
		}
		counts.values().iterator().next().keySet().forEach(type -> {
			counts.values().forEach(column -> session.out().printf(counts.size() > 1 ? "%10d" : "%6d", column.getOrDefault(type, 0)));
			session.out().println("  " + type);
		});
		session.out().println("Constats : " + Findings.count(findings) + ".");
	}

	private void json(Subject seen, Map<String, Map<String, Integer>> counts, List<Constat> findings) throws IOException {
		JsonWriter json = new JsonWriter(session.out());
		json.setIndent("  ");
		json.beginObject().name("code").value(seen.referentiel().getCode()).name("option").value(seen.option());
		counts(json.name("genres"), counts.values().iterator().next());
		json.name("options").beginObject();
		for (String code : seen.option() == null ? seen.options() : List.<String>of()) {
			counts(json.name(code), counts.get(code));
		}
		json.endObject().name("constats").value(findings.size()).endObject().flush();
		session.out().println();
	}

	private static void counts(JsonWriter json, Map<String, Integer> counts) throws IOException {
		json.beginObject();
		for (Map.Entry<String, Integer> count : counts.entrySet()) {
			json.name(count.getKey()).value(count.getValue());
		}
		json.endObject();
	}
}
