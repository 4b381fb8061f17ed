// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** « Thème clair ou sombre »: changes to the other one, at once and for the next time. */
public final class ThemeHandler extends AbstractHandler {
	/** The light theme. */
	public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	/** The dark theme. */
	public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public Object execute(ExecutionEvent event) {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		boolean dark = engine.getActiveTheme() != null && DARK.equals(engine.getActiveTheme().getId());
		engine.setTheme(dark ? LIGHT : DARK, true);
		return null;
	}
}
