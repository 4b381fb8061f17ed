// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import fr.referentiel.ui.trace.TraceabilityView;

/** Opens the view « Traçabilité » on a référentiel. */
record OpenTraceability(IWorkbenchPage page) {
	void open(Path folder) {
		try {
			((TraceabilityView) page.showView(TraceabilityView.ID)).show(folder);
		} catch (PartInitException e) {
			ILog.of(OpenTraceability.class).log(e.getStatus());
		}
	}
}
