// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.help;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

import fr.referentiel.ui.dashboard.DashboardEditor;
import fr.referentiel.ui.language.MarkersJob;
import fr.referentiel.ui.trace.TraceabilityView;

/** The page of the guide about what the user looks at: the rule of a finding, otherwise the part of the window. */
final class HelpTopic {
	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
	private static final Map<String, String> PARTS = Map.of(EDITOR, "utilisateur/ecrire.html", IPageLayout.ID_OUTLINE, "utilisateur/ecrire.html",
			IPageLayout.ID_PROBLEM_VIEW, "utilisateur/verifier.html", IPageLayout.ID_PROJECT_EXPLORER, "utilisateur/studio.html", TraceabilityView.ID,
			"utilisateur/studio.html#voir-qui-répond-à-qui", DashboardEditor.ID, "utilisateur/studio.html#produire");

	private HelpTopic() {
	}

	/** @return a page, with a place in it; the contents of the guide where there is nothing nearer */
	static String of(IWorkbenchPage page) {
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		if (part == null) {
			return Guide.CONTENTS;
		}
		return marker(part, page.getSelection()).map(m -> m.getAttribute(MarkersJob.CODE, "")).flatMap(Guide::rule)
				.orElseGet(() -> PARTS.getOrDefault(part.getSite().getId(), Guide.CONTENTS));
	}

	private static Optional<IMarker> marker(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection chosen) {
			return Optional.ofNullable(Adapters.adapt(chosen.getFirstElement(), IMarker.class));
		}
		IFile file = part instanceof IEditorPart editor ? editor.getEditorInput().getAdapter(IFile.class) : null;
		return file != null && selection instanceof ITextSelection caret ? findings(file).filter(m -> isAt(m, caret)).findFirst() : Optional.empty();
	}

	private static Stream<IMarker> findings(IFile file) {
		try {
			return Stream.of(file.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			ILog.of(HelpTopic.class).log(e.getStatus());
			return Stream.empty();
		}
	}

	private static boolean isAt(IMarker marker, ITextSelection caret) {
		return marker.getAttribute(IMarker.CHAR_START, -1) <= caret.getOffset() && caret.getOffset() <= marker.getAttribute(IMarker.CHAR_END, -1);
	}
}
