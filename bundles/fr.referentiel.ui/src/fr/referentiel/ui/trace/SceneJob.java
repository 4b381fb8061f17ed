// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Heading;
import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.trace.Coverage;
import fr.referentiel.trace.Holes;
import fr.referentiel.trace.TraceGraph;
import fr.referentiel.trace.TraceView;
import fr.referentiel.trace.Traces;
import fr.referentiel.trace.Views;
import fr.referentiel.ui.reading.Reading;

/** Reads a référentiel and sets a view of it out, in the background. */
final class SceneJob extends Job {
	private final SceneRequest request;
	private final BiConsumer<LoadedReferentiel, Scene> done;
	private final Consumer<String> failed;

	/**
	 * @param done   told the scene, in the job's thread
	 * @param failed told a French sentence when there is nothing to draw, in the job's thread
	 */
	SceneJob(SceneRequest request, BiConsumer<LoadedReferentiel, Scene> done, Consumer<String> failed) {
		super("Traçabilité de " + request.folder().getFileName());
		this.request = request;
		this.done = done;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<LoadedReferentiel> loaded = Reading.current().first(request.folder(), monitor);
			if (loaded.isEmpty()) {
				failed.accept("Ce dossier ne contient pas de référentiel.");
			} else {
				done.accept(loaded.get(), scene(loaded.get()));
			}
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) { // a text that is being written may be in any state: the view says what it cannot draw
			failed.accept(e.getMessage() == null ? "Cette vue ne peut pas être dessinée : corrigez d'abord les erreurs du référentiel." : e.getMessage());
		}
		return Status.OK_STATUS;
	}

	private Scene scene(LoadedReferentiel loaded) {
		TraceGraph graph = Traces.of(loaded.referentiel(), loaded.identites(), request.option());
		var holes = Holes.of(loaded.referentiel(), loaded.identites(), graph, Coverage.of(graph));
		TraceView view = Views.of(request.view(), graph, holes, request.centre());
		return new DiagramLayout().layout(new DiagramView(Folded.of(view, request.folded(), request.holesOnly()), Heading.of(loaded.referentiel())));
	}
}
