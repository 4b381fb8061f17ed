// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.problem;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Tells the view « Problèmes » which file or project is meant when a filter on « this file » or « this project » is switched on. The platform's view follows what is
 * selected only while such a filter is on: without this its list would be empty until the user selects something.
 */
public final class FilteredPlace implements IPartListener2, IPreferenceChangeListener {
	private static final String BUNDLE = "org.eclipse.ui.ide";
	/** Where the view keeps its filters. */
	private static final String FILTERS = "org.eclipse.ui.internal.views.markers.CachedMarkerBuilder" + IPageLayout.ID_PROBLEM_VIEW;

	/** The part that was used last before the view, or null. */
	private IWorkbenchPart place;

	private FilteredPlace() {
	}

	/** Does so for the view in a window, from now on. */
	public static void watch(IWorkbenchWindow window) {
		FilteredPlace watching = new FilteredPlace();
		window.getPartService().addPartListener(watching);
		InstanceScope.INSTANCE.getNode(BUNDLE).addPreferenceChangeListener(watching);
	}

	@Override
	public void partActivated(IWorkbenchPartReference activated) {
		if (!activated.getId().equals(IPageLayout.ID_PROBLEM_VIEW)) {
			place = activated.getPart(false);
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference closed) {
		if (closed.getPart(false) == place) {
			place = null;
		}
	}

	@Override
	public void preferenceChange(PreferenceChangeEvent changed) {
		if (changed.getKey().equals(FILTERS)) {
			Display.getDefault().asyncExec(this::tell);
		}
	}

	/** To become active is how a part says what is selected in it. */
	private void tell() {
		if (place == null) {
			return;
		}
		IWorkbenchPage page = place.getSite().getPage();
		IWorkbenchPart active = page.getActivePart();
		if (active != place) {
			page.activate(place);
			page.activate(active);
		}
	}
}
