// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import com.google.gson.stream.JsonWriter;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Element;
import fr.referentiel.model.Genres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statistiques}: how many elements of each kind there are. */
@Command(name = "statistiques", aliases = "stats", description = "Compte les éléments d'un référentiel, genre par genre.")
final class StatisticsCommand implements Callable<Integer> {
	private final Session session;

	@Parameters(paramLabel = "CHEMIN", description = "Fichier ou dossier d'un référentiel.")
	private Path path;
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "texte", description = "Forme du résultat : ${COMPLETION-CANDIDATES}.")
	private VerifyCommand.Format format;

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
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String id : loaded.identites().ids()) {
			Element e = loaded.identites().element(id);
			if (!Genres.transparent(e)) {
				counts.merge(Genres.type(e), 1, Integer::sum);
			}
		}
		if (format == VerifyCommand.Format.json) {
			json(loaded, counts);
		} else {
			text(loaded, counts);
		}
		return loaded.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	private void text(LoadedReferentiel loaded, Map<String, Integer> counts) {
		session.out().println(loaded.referentiel().getCode() + " « " + loaded.referentiel().getIntitule() + " »");
		counts.forEach((type, count) -> session.out().printf("%6d  %s%n", count, type));
		session.out().println("Constats : " + Findings.count(loaded.constats()) + ".");
	}

	private void json(LoadedReferentiel loaded, Map<String, Integer> counts) throws IOException {
		JsonWriter json = new JsonWriter(session.out());
		json.setIndent("  ");
		json.beginObject().name("code").value(loaded.referentiel().getCode()).name("genres").beginObject();
		for (Map.Entry<String, Integer> count : counts.entrySet()) {
			json.name(count.getKey()).value(count.getValue());
		}
		json.endObject().name("constats").value(loaded.constats().size()).endObject().flush();
		session.out().println();
	}
}
