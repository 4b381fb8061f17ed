// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import fr.referentiel.diagram.DiagramView;
import fr.referentiel.diagram.Heading;
import fr.referentiel.diagram.layout.DiagramLayout;
import fr.referentiel.rules.Subject;
import fr.referentiel.trace.TraceView;
import fr.referentiel.trace.Views;
import fr.referentiel.ui.reading.Found;
import fr.referentiel.ui.reading.Reading;

/** Reads a référentiel and sets a view of it out, in the background. */
final class SceneJob extends Job {
	private final SceneRequest request;
	private final Answer answer;

	/** Who is told, in the job's thread. */
	interface Answer {
		/** What the folder holds; told before all else. */
		void found(Found found);

		void drawn(DrawnView view);

		/** @param reason a French sentence: why there is nothing to draw */
		void failed(String reason);
	}

	SceneJob(SceneRequest request, Answer answer) {
		super("Traçabilité de " + request.wanted().label());
		this.request = request;
		this.answer = answer;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Found found = Reading.current().find(request.wanted(), monitor);
			answer.found(found);
			if (found.one().isEmpty()) {
				answer.failed(found.reason());
			} else {
				draw(found.one().get().subject());
			}
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) { // a text that is being written may be in any state: the view says what it cannot draw
			answer.failed(e.getMessage() == null ? "Cette vue ne peut pas être dessinée : corrigez d’abord les erreurs du référentiel." : e.getMessage());
		}
		return Status.OK_STATUS;
	}

	private void draw(Subject whole) {
		Subject seen = whole.seenBy(whole.options().contains(request.option()) ? request.option() : null);
		if (Views.IMPACT.equals(request.view()) && seen.identites().element(request.centre()) == null) {
			answer.failed("Choisissez d’abord un élément dans une autre vue, puis « Isoler » (touche I).");
			return;
		}
		TraceView view = Folded.of(Views.of(request.view(), seen.trace(), seen.holes(), request.centre()), request.folded(), request.holesOnly());
		if (view.graph().nodes().isEmpty()) {
			answer.failed(request.holesOnly() ? "Aucun manque : tout ce que montre cette vue a une réponse." : "Le référentiel n’a encore rien à montrer dans cette vue.");
		} else {
			answer.drawn(new DrawnView(request, seen, new DiagramLayout().layout(new DiagramView(view, Heading.of(seen.referentiel(), seen.option())))));
		}
	}
}
