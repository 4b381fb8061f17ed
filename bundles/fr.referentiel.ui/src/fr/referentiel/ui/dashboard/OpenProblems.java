// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;


/** Opens the view « Problèmes ». */
record OpenProblems(IWorkbenchPage page) {
	void open() {
		try {
			page.showView(IPageLayout.ID_PROBLEM_VIEW);
		} catch (PartInitException e) {
			ILog.of(OpenProblems.class).log(e.getStatus());
		}
	}
}
