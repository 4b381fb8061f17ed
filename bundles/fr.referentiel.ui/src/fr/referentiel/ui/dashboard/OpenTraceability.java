// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import fr.referentiel.ui.reading.Wanted;
import fr.referentiel.ui.trace.TraceabilityView;

/** Opens the view « Traçabilité » on a référentiel. */
record OpenTraceability(IWorkbenchPage page) {
	void open(Wanted wanted) {
		try {
			((TraceabilityView) page.showView(TraceabilityView.ID)).show(wanted);
		} catch (PartInitException e) {
			ILog.of(OpenTraceability.class).log(e.getStatus());
		}
	}
}
