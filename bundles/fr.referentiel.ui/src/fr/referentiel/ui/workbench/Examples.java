// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** The référentiels that the product ships to be tried: whatever is registered, this code knows none by name. */
public final class Examples {
	private static final String CATEGORY = "fr.referentiel.ui.exemples";

	private Examples() {
	}

	/** The wizards that make a project of one, in the order of their extensions; empty when none is shipped. */
	public static List<IWizardDescriptor> registered() {
		IWizardCategory examples = PlatformUI.getWorkbench().getNewWizardRegistry().findCategory(CATEGORY);
		return examples == null ? List.of() : List.of(examples.getWizards());
	}
}
