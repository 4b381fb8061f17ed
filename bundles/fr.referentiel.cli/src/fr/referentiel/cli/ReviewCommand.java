// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.review.InvalidRemarksException;
import fr.referentiel.document.review.RemarkFindings;
import fr.referentiel.document.review.RemarksFile;
import fr.referentiel.document.review.ReviewPage;
import fr.referentiel.document.review.ReviewSubject;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code revue}: the page on which an inspector reviews a référentiel, and the remarks that come back from it. */
@Command(name = "revue", aliases = "review", description = "Écrit la page de revue d’un référentiel, ou liste les remarques qui en reviennent.")
final class ReviewCommand implements Callable<Integer> {
	/** The two uses exclude each other. */
	static final class Use {
		@Option(names = "--vers", required = true, paramLabel = "DOSSIER", description = "Dossier où écrire la page ; créé au besoin.")
		private Path folder;
		@Option(names = "--remarques", required = true, paramLabel = "FICHIER", description = "Fichier de remarques exporté par la page : chacune est listée là où son élément est écrit.")
		private Path remarks;
	}

	private final Session session;

	@Parameters(index = "0", paramLabel = "CHEMIN", description = "Fichier ou dossier d’un référentiel.")
	private Path path;
	@ArgGroup(exclusive = true, multiplicity = "1")
	private Use use;

	ReviewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		RemarksFile remarks = use.remarks == null ? null : read(session.path(use.remarks));
		Optional<LoadedReferentiel> loaded = session.loadSound(path, remarks == null ? "La page n’a pas été écrite" : "Les remarques n’ont pas été lues");
		if (loaded.isEmpty()) {
			return ExitCode.FINDINGS;
		}
		ReviewSubject subject = new ReviewSubject(loaded.get().referentiel(), loaded.get().identites(), loaded.get().constats());
		if (remarks != null) {
			return list(subject, remarks);
		}
		AtomicOutput output = new AtomicOutput(session.path(use.folder).toAbsolutePath().normalize());
		session.out().println(session.shown(output.write(ReviewPage.fileName(subject), out -> new ReviewPage().write(subject, out)).toString()));
		return ExitCode.CLEAN;
	}

	private int list(ReviewSubject subject, RemarksFile remarks) {
		try {
			List<Constat> findings = RemarkFindings.of(subject, remarks);
			new Findings(session).print(findings);
			session.say(remarks.remarques().isEmpty() ? "Aucune remarque." : remarks.remarques().size() + (remarks.remarques().size() > 1 ? " remarques." : " remarque."));
			return ExitCode.CLEAN;
		} catch (InvalidRemarksException e) {
			throw refused(e.getMessage());
		}
	}

	private RemarksFile read(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new UsageException("Le fichier « " + use.remarks + " » n’existe pas.");
		}
		try {
			return RemarksFile.read(Files.readString(file));
		} catch (CharacterCodingException e) {
			throw refused("il n’est pas en UTF-8.");
		} catch (InvalidRemarksException e) {
			throw refused(e.getMessage());
		}
	}

	private UsageException refused(String why) {
		return new UsageException("Fichier de remarques « " + use.remarks + " » : " + why);
	}
}
