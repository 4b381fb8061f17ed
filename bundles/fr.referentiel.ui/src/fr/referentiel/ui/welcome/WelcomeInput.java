// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.welcome;

import fr.referentiel.ui.workbench.PageInput;

/** What the page « Bienvenue » shows: always the same. */
public record WelcomeInput() implements PageInput {
	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public String getName() {
		return "Bienvenue";
	}

	@Override
	public String getToolTipText() {
		return "Par où commencer";
	}
}
