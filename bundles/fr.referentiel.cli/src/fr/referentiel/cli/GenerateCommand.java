// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.document.candidate.CandidateList;
import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.DocumentRequest;
import fr.referentiel.document.suite.DocumentSuite;
import fr.referentiel.document.suite.Format;
import fr.referentiel.document.suite.GeneratedFile;
import fr.referentiel.document.suite.GeneratedFiles;
import fr.referentiel.document.suite.Generation;
import fr.referentiel.document.theme.Look;
import fr.referentiel.document.theme.ReadTheme;
import fr.referentiel.document.theme.Template;
import fr.referentiel.document.theme.Theme;
import fr.referentiel.document.theme.ThemeFile;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code generer}: documents, written into a folder. */
@Command(name = "generer", aliases = "generate", description = "Génère des documents : grilles, syllabus, livret, programme, anomalies, annexes.")
final class GenerateCommand implements Callable<Integer> {
	private static final String ALL = "tout";

	private final Session session;

	@Parameters(index = "0", paramLabel = "DOCUMENT", description = "grilles, syllabus, livret, programme, anomalies, annexes, ou tout.")
	private String document;
	@Parameters(index = "1", paramLabel = "CHEMIN", description = "Fichier ou dossier d’un référentiel.")
	private Path path;
	@Option(names = "--vers", required = true, paramLabel = "DOSSIER", description = "Dossier où écrire ; créé au besoin.")
	private Path folder;
	@Option(names = "--formats", split = ",", paramLabel = "FORMAT", description = "Formats, séparés par des virgules ; par défaut, ceux du document.")
	private List<String> formats = new ArrayList<>();
	@Option(names = "--epreuve", paramLabel = "CODE", description = "Une seule épreuve ou sous-épreuve.")
	private String epreuve;
	@Mixin
	private OptionChoice option;

	@Option(names = "--candidats", paramLabel = "FICHIER", description = "Liste de candidats (.csv, .xlsx ou .ods ; colonnes nom, prénom, et au choix numéro, catégorie,"
			+ " session, académie, établissement) : un classeur de grilles par candidat, et le récapitulatif de la classe. La catégorie est un code du règlement"
			+ " d’examen ; elle choisit entre CCF et forme ponctuelle.")
	private Path candidates;
	@Option(names = "--theme", paramLabel = "FICHIER", description = "Thème de l’établissement : couleurs, polices, logo, en-tête, pied.")
	private Path theme;
	@Option(names = "--modele", paramLabel = "FICHIER", description = "Modèle dont le document prend les styles : .dotx ou .docx, .ott ou .odt.")
	private Path template;

	GenerateCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		List<DocumentKind> kinds = kinds();
		if (candidates != null && !kinds.contains(DocumentKind.GRILLES)) {
			throw new UsageException("L’option --candidats ne va qu’avec « grilles » ou « tout ».");
		}
		List<Format> wanted = Format.named(formats);
		List<Candidate> listed = candidates == null ? List.of() : CandidateList.read(session.path(candidates));
		Look look = look(wanted.isEmpty() ? kinds.stream().flatMap(kind -> kind.usual().stream()).toList() : wanted);
		Optional<LoadedReferentiel> loaded = session.loadSound(path, "Aucun document n’a été écrit");
		if (loaded.isEmpty()) {
			return ExitCode.FINDINGS;
		}
		DocumentRequest request = new DocumentRequest(option.of(loaded.get()), option.constats(loaded.get()), epreuve, listed, wanted);
		Generation generation = new DocumentSuite().generate(kinds, request, look);
		if (generation.files().isEmpty()) {
			throw new UsageException("Aucun document à écrire. " + String.join(" ", generation.left()));
		}
		write(generation.files());
		new Findings(session).print(generation.constats());
		generation.left().forEach(reason -> session.say("Laissé de côté : " + reason));
		return ExitCode.CLEAN;
	}

	private List<DocumentKind> kinds() {
		if (ALL.equals(document)) {
			return Arrays.stream(DocumentKind.values()).filter(k -> epreuve == null || k.byExam()).toList();
		}
		return List.of(Arrays.stream(DocumentKind.values()).filter(k -> k.code().equals(document)).findFirst().orElseThrow(() -> new UsageException(
				"Le document « " + document + " » n’existe pas. Documents possibles : " + DocumentKind.codes() + ", " + ALL + ".")));
	}

	/** @param written the formats that documents are written in */
	private Look look(List<Format> written) {
		Theme chosen = Theme.STANDARD;
		if (theme != null) {
			ReadTheme read = ThemeFile.read(session.path(theme));
			read.warnings().forEach(session::say);
			chosen = read.theme();
		}
		Optional<Template> read = Optional.ofNullable(template).map(file -> Template.read(session.path(file)));
		if (read.isPresent() && written.stream().noneMatch(format -> format.takes(read.get()))) {
			throw new UsageException("Le modèle « " + template + " » ne sert qu’au format " + read.get().kind().toString().toLowerCase(Locale.ROOT)
					+ ", qui n’est pas demandé. Donnez ce format à --formats.");
		}
		return new Look(chosen, read);
	}

	private void write(List<GeneratedFile> files) throws IOException {
		AtomicOutput output = new AtomicOutput(session.path(folder).toAbsolutePath().normalize());
		GeneratedFiles.Outcome outcome = new GeneratedFiles(files).write(output, session::progress);
		outcome.written().forEach(file -> session.result(session.shown(file.toString())));
		outcome.kept().forEach(name -> session.say("Conservé : « " + name + " » existe déjà et peut être rempli. Pour le refaire, déplacez-le d’abord."));
		if (outcome.stopped()) {
			throw new InterruptedIOException();
		}
	}
}
