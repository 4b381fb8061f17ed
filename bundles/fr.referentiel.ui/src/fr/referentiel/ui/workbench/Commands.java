// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Makes menu entries of commands, with a French label whatever the command's own name is. */
final class Commands {
	private final IWorkbenchWindow window;

	Commands(IWorkbenchWindow window) {
		this.window = window;
	}

	/** @param label with its mnemonic; the key of the command is added by itself */
	IContributionItem item(String command, String label) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, command, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return new CommandContributionItem(parameter);
	}
}
