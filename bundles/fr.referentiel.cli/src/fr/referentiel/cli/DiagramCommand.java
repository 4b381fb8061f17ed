// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Heading;
import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.diagram.writer.SceneWriter;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.trace.TraceView;
import fr.referentiel.trace.Views;
import fr.referentiel.rules.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diagramme}: a view of who answers to whom, as a picture. */
@Command(name = "diagramme", aliases = "diagram", description = "Dessine une vue : qui répond à qui.")
final class DiagramCommand implements Callable<Integer> {
	private final Session session;

	@Parameters(index = "0", paramLabel = "VUE", description = "activites-competences-unites, activites-taches, competences-savoirs, synthese ou impact.")
	private String view;
	@Parameters(index = "1", paramLabel = "CHEMIN", description = "Fichier ou dossier d’un référentiel.")
	private Path path;
	@Option(names = "--vers", required = true, paramLabel = "FICHIER", description = "Fichier à écrire : .svg, .png, .pdf, .json ou .html.")
	private Path target;
	@Option(names = "--centre", paramLabel = "ID", description = "Élément au centre de la vue impact, « competence:A1.1C1 » par exemple.")
	private String centre;
	@Mixin
	private OptionChoice option;

	DiagramCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		SceneWriter writer = writer(target.getFileName().toString());
		Optional<LoadedReferentiel> loaded = session.loadSound(path, "Rien n’a été écrit");
		if (loaded.isEmpty()) {
			return ExitCode.FINDINGS;
		}
		Scene scene = new DiagramLayout().layout(view(option.of(loaded.get())));
		session.write(target, out -> writer.write(scene, out));
		return ExitCode.CLEAN;
	}

	private DiagramView view(Subject seen) {
		TraceView shown = Views.of(view, seen.trace(), seen.holes(), option.id(seen, centre));
		return new DiagramView(shown, Heading.of(seen.referentiel()));
	}

	private static SceneWriter writer(String name) {
		int dot = name.lastIndexOf('.');
		String extension = dot < 0 ? "" : name.substring(dot + 1);
		if (!SceneWriter.extensions().contains(extension)) {
			throw new UsageException("Le fichier « " + name + " » n’a pas une extension connue. Choisissez parmi : ." + String.join(", .", SceneWriter.extensions()) + ".");
		}
		return SceneWriter.forExtension(extension);
	}
}
