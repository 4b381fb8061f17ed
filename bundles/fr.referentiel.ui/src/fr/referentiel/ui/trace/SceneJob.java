// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Heading;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.rules.Subject;
import fr.referentiel.trace.TraceView;
import fr.referentiel.trace.Views;
import fr.referentiel.ui.reading.Reading;

/** Reads a référentiel and sets a view of it out, in the background. */
final class SceneJob extends Job {
	private final SceneRequest request;
	private final Consumer<DrawnView> done;
	private final Consumer<String> failed;

	/**
	 * @param done   told what was drawn, in the job's thread
	 * @param failed told a French sentence when there is nothing to draw, in the job's thread
	 */
	SceneJob(SceneRequest request, Consumer<DrawnView> done, Consumer<String> failed) {
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
				failed.accept("« " + request.folder().getFileName() + " » ne contient pas de référentiel.");
			} else {
				draw(loaded.get().subject());
			}
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) { // a text that is being written may be in any state: the view says what it cannot draw
			failed.accept(e.getMessage() == null ? "Cette vue ne peut pas être dessinée : corrigez d'abord les erreurs du référentiel." : e.getMessage());
		}
		return Status.OK_STATUS;
	}

	private void draw(Subject whole) {
		Subject seen = whole.seenBy(whole.options().contains(request.option()) ? request.option() : null);
		if (Views.IMPACT.equals(request.view()) && seen.identites().element(request.centre()) == null) {
			failed.accept("Choisissez d'abord un élément dans une autre vue, puis « Isoler » (touche I).");
			return;
		}
		TraceView view = Folded.of(Views.of(request.view(), seen.trace(), seen.holes(), request.centre()), request.folded(), request.holesOnly());
		if (view.graph().nodes().isEmpty()) {
			failed.accept(request.holesOnly() ? "Aucun manque : tout ce que montre cette vue a une réponse." : "Le référentiel n'a encore rien à montrer dans cette vue.");
		} else {
			done.accept(new DrawnView(request, seen, new DiagramLayout().layout(new DiagramView(view, Heading.of(seen.referentiel(), seen.option())))));
		}
	}
}
