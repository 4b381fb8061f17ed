// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The same command line, as an application of an Equinox installation. */
public class CliApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		return Main.run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
