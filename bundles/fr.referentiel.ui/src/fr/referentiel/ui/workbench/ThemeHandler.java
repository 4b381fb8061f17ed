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

	/** The theme that is shown, one of the two. */
	public static String current() {
		IThemeEngine engine = engine();
		return engine.getActiveTheme() != null && DARK.equals(engine.getActiveTheme().getId()) ? DARK : LIGHT;
	}

	/** Shows a theme, one of the two, at once and for the next time. */
	public static void change(String theme) {
		engine().setTheme(theme, true);
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		change(current().equals(DARK) ? LIGHT : DARK);
		return null;
	}
}
