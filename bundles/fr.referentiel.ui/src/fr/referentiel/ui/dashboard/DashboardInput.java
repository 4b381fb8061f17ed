// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.nio.file.Path;

import fr.referentiel.ui.workbench.PageInput;

/**
 * The dashboard's référentiel.
 *
 * @param folder its folder
 */
public record DashboardInput(Path folder) implements PageInput {
	@Override
	public boolean exists() {
		return folder.toFile().isDirectory();
	}

	@Override
	public String getName() {
		return "Tableau de bord : " + folder.getFileName();
	}

	@Override
	public String getToolTipText() {
		return folder.toString();
	}
}
