// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Runs commands of the workbench by their ids, as menus and keys do.
 *
 * @param services of the window or part in which they run
 */
public record CommandCall(IServiceLocator services) {
	private static final String WIZARD = "org.eclipse.ui.newWizard";

	/** Opens a wizard of the kind « nouveau ». */
	public void wizard(String id) {
		run(WIZARD, Map.of("newWizardId", id));
	}

	/** @param parameters the command's parameters, by their ids */
	public void run(String id, Map<String, String> parameters) {
		Command command = services.getService(ICommandService.class).getCommand(id);
		try {
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			ILog.of(CommandCall.class).error("« " + id + " » ne peut pas être exécuté", e);
		}
	}
}
