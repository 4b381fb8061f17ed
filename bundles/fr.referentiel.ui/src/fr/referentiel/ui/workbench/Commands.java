// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.util.Map;

import org.eclipse.jface.action.ActionContributionItem;
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
		return item(command, label, Map.of());
	}

	/** @param parameters the command's parameters, by their ids */
	IContributionItem item(String command, String label, Map<String, String> parameters) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, command, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		parameter.tooltip = label.replace("&", "");
		parameter.parameters = parameters;
		return new CommandContributionItem(parameter);
	}

	/** A button of the tool bar, under an id of its own: the window hides those of the platform's ids. */
	IContributionItem tool(String command, String label, String image) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, "fr.referentiel.ui.outils." + command, command, CommandContributionItem.STYLE_PUSH);
		parameter.icon = window.getWorkbench().getSharedImages().getImageDescriptor(image);
		parameter.label = label;
		parameter.tooltip = label;
		return new CommandContributionItem(parameter);
	}

	/** An entry that opens a wizard of the kind « nouveau ». */
	IContributionItem wizard(String id, String label) {
		return new ActionContributionItem(new WizardAction(window, id, label));
	}

	/** An entry that shows a view. */
	IContributionItem view(String id, String label) {
		return item("org.eclipse.ui.views.showView", label, Map.of("org.eclipse.ui.views.showView.viewId", id));
	}
}
