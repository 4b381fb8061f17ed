// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.nio.file.Path;

import fr.referentiel.ui.reading.Wanted;
import fr.referentiel.ui.workbench.PageInput;

/**
 * The dashboard of a folder; it shows one référentiel of it at a time.
 *
 * @param wanted the one to show first
 */
public record DashboardInput(Wanted wanted) implements PageInput {
	/** One folder has one page, whichever référentiel of it was asked for. */
	@Override
	public boolean equals(Object other) {
		return other instanceof DashboardInput input && input.folder().equals(folder());
	}

	@Override
	public int hashCode() {
		return folder().hashCode();
	}

	Path folder() {
		return wanted.folder();
	}

	@Override
	public boolean exists() {
		return folder().toFile().isDirectory();
	}

	@Override
	public String getName() {
		return "Tableau de bord : " + wanted.label();
	}

	@Override
	public String getToolTipText() {
		return folder().toString();
	}
}
