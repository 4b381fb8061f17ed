// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.google.inject.Injector;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.model.Constat.Gravite;

/** What the commands of one run share: streams, current folder, verbosity, and the language, started when first needed. */
final class Session {
	private final PrintWriter out;
	private final PrintWriter err;
	private final Path current;
	private final boolean terminal;
	private boolean verbose;
	private boolean quiet;
	private Injector injector;

	Session(PrintWriter out, PrintWriter err, Path current, boolean terminal) {
		this.out = out;
		this.err = err;
		this.current = current;
		this.terminal = terminal;
	}

	PrintWriter out() {
		return out;
	}

	PrintWriter err() {
		return err;
	}

	boolean verbose() {
		return verbose;
	}

	void verbose(boolean on) {
		verbose = on;
	}

	void quiet(boolean on) {
		quiet = on;
	}

	Injector language() {
		if (injector == null) {
			injector = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();
		}
		return injector;
	}

	/** The path that the user gave, from the current folder. */
	Path path(Path given) {
		return current.resolve(given);
	}

	/** A file's name as the user would write it: relative to the current folder when it is inside. */
	String shown(String file) {
		Path path = Path.of(file);
		return path.startsWith(current) ? current.relativize(path).toString() : file;
	}

	/** Says something that is neither a result nor a finding, unless the user wants quiet. */
	void say(String message) {
		if (!quiet) {
			err.println(message);
		}
	}

	List<LoadedReferentiel> load(List<Path> paths) {
		return language().getInstance(ReferentielLoader.class).load(paths.stream().map(this::path).toList(), this::progress);
	}

	/** The one référentiel that a path stands for. */
	LoadedReferentiel loadOne(Path path) {
		List<LoadedReferentiel> loaded = load(List.of(path));
		List<String> codes = loaded.stream().filter(l -> l.referentiel() != null).map(l -> l.referentiel().getCode()).toList();
		if (codes.size() > 1) {
			throw new UsageException("« " + path + " » contient plusieurs référentiels (" + String.join(", ", codes) + "). Donnez le dossier d’un seul.");
		}
		return loaded.stream().filter(l -> l.referentiel() != null).findFirst().orElse(loaded.get(0));
	}

	/**
	 * The one référentiel that a path stands for, if it has no error; otherwise the errors are shown.
	 *
	 * @param refusal what was not done, said to the user before « corrigez d'abord ces erreurs »
	 */
	Optional<LoadedReferentiel> loadSound(Path path, String refusal) {
		LoadedReferentiel loaded = loadOne(path);
		if (loaded.referentiel() != null && !loaded.hasErrors()) {
			return Optional.of(loaded);
		}
		new Findings(this).print(loaded.constats().stream().filter(c -> c.gravite() == Gravite.ERREUR).toList());
		say(refusal + " : corrigez d’abord ces erreurs.");
		return Optional.empty();
	}

	/** Writes one file that the user named, atomically, and shows its name. */
	void write(Path target, AtomicOutput.Content content) throws IOException {
		Path file = path(target).toAbsolutePath().normalize();
		new AtomicOutput(file.getParent()).write(file.getFileName().toString(), content);
		out.println(shown(file.toString()));
	}

	/** Shows a result, on a line of its own whatever progress is shown. */
	void result(String line) {
		if (terminal && !quiet) {
			err.print("\r\u001B[K");
			err.flush();
		}
		out.println(line);
		out.flush();
	}

	/** Shows how far a long work is, to a person only. */
	boolean progress(int done, int total, String what) {
		if (terminal && !quiet && total > 1) {
			err.print("\r\u001B[K[" + "#".repeat(20 * done / total) + ".".repeat(20 - 20 * done / total) + "] " + what + (done == total ? "\n" : ""));
			err.flush();
		}
		return !Thread.currentThread().isInterrupted();
	}
}
