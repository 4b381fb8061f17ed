// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.dsl.writing.ModelWriter;
import fr.referentiel.dsl.writing.ReferentielCode;
import fr.referentiel.dsl.writing.WrittenFiles;
import fr.referentiel.exchange.officialtext.Draft;
import fr.referentiel.exchange.officialtext.DraftFiles;
import fr.referentiel.exchange.officialtext.OfficialTextImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code importer texte}: a draft from the text of an official PDF. */
@Command(name = "texte", aliases = "text", description = { "Fait un brouillon de référentiel à partir du texte d’un PDF officiel.",
		"Obtenez ce texte par « pdftotext -layout officiel.pdf » : les tableaux y gardent leurs colonnes. "
				+ "Ce qui n’est pas compris est mis à part, dans a-placer.txt, dans l’ordre et avec les numéros de ligne." })
final class ImportTextCommand implements Callable<Integer> {
	private final Session session;

	@Parameters(paramLabel = "FICHIER", description = "Texte du référentiel officiel (.txt, UTF-8).")
	private Path file;
	@Option(names = "--vers", required = true, paramLabel = "DOSSIER", description = "Dossier où écrire le brouillon ; créé au besoin. Un fichier que vous avez écrit ou modifié n’y est jamais remplacé.")
	private Path folder;
	@Option(names = "--code", paramLabel = "CODE", description = "Code de la spécialité ; par défaut, celui que donne le texte (« (BTS MOS) »), sinon le nom du dossier.")
	private String code;

	ImportTextCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		Path target = session.path(folder).toAbsolutePath().normalize();
		if (code != null) {
			ReferentielCode.check(code);
		}
		String fallback = ReferentielCode.near(target.getFileName() == null ? "" : target.getFileName().toString());
		String source = file.getFileName() == null ? file.toString() : file.getFileName().toString();
		Draft draft = new OfficialTextImport().read(session.path(file), code, fallback, session::progress);
		DraftFiles files = new DraftFiles(draft);
		Map<String, String> texts = session.language().getInstance(ModelWriter.class).write(draft.referentiel(), files.head(), files::fileOf, draft.remarks(),
				name -> files.opening(name, source));
		texts.put(DraftFiles.UNPLACED, files.unplaced(source));
		AtomicOutput output = new AtomicOutput(target);
		for (Map.Entry<String, String> text : new WrittenFiles(target).over(texts).entrySet()) {
			Path written = output.write(text.getKey(), out -> out.write(text.getValue().getBytes(StandardCharsets.UTF_8)));
			if (!text.getKey().equals(WrittenFiles.RECORD)) {
				session.out().println(session.shown(written.toString()));
			}
		}
		say(draft);
		return ExitCode.CLEAN;
	}

	private void say(Draft draft) {
		session.say(new DraftSummary(draft).text());
		if (draft.columnsLost()) {
			session.say("Les tableaux de ce texte ont perdu leurs colonnes : « pdftotext -layout » donnerait un bien meilleur brouillon.");
		}
	}
}
