// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** « À propos de Référentiel Studio ». */
public final class AboutHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		return new AboutDialog(HandlerUtil.getActiveShell(event)).open();
	}
}
