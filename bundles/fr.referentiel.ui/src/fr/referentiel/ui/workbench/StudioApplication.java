// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench; the arguments that are not options are files or folders to open. */
public final class StudioApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			String refusal = lockWorkspace();
			if (refusal != null) {
				MessageDialog.openError(null, "Référentiel Studio", refusal);
				return IApplication.EXIT_OK;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new StudioAdvisor(paths(context)));
			return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	/** Two studios on one folder would overwrite each other's state; answers why it cannot be used, or null. */
	private static String lockWorkspace() {
		Location location = Platform.getInstanceLocation();
		if (location == null || !location.isSet()) {
			return "Aucun dossier de travail. Lancez Référentiel Studio avec « -data DOSSIER ».";
		}
		try {
			return location.isLocked() || !location.lock() ? "Référentiel Studio est déjà ouvert sur le dossier de travail « "
					+ Path.of(location.getURL().getPath()) + " ». Revenez à sa fenêtre, ou lancez-le avec « -data DOSSIER » pour un autre dossier." : null;
		} catch (IOException e) {
			ILog.of(StudioApplication.class).error("Dossier de travail inutilisable", e);
			return "Le dossier de travail « " + location.getURL().getPath() + " » ne peut pas être utilisé (" + e.getMessage()
					+ "). Vérifiez ses droits d’accès, ou lancez Référentiel Studio avec « -data DOSSIER ».";
		}
	}

	private static List<Path> paths(IApplicationContext context) {
		List<Path> paths = new ArrayList<>();
		Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		String[] arguments = given instanceof String[] strings ? strings : new String[0];
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith("-")) {
				i += OptionsWithValue.NAMES.contains(arguments[i]) ? 1 : 0;
			} else {
				paths.add(Path.of(arguments[i]).toAbsolutePath().normalize());
			}
		}
		return paths;
	}
}
