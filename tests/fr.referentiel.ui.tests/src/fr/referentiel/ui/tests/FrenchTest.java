// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import fr.referentiel.ui.trace.TraceabilityView;

/** Nothing that the workbench shows is left as the platform has it in English. */
class FrenchTest {
	@RegisterExtension
	private final Studio studio = new Studio();
	private final EnglishStrings english = new EnglishStrings();
	private final Shown shown = new Shown();

	@Test
	void theWindowWithItsMenusAndBars() throws Exception {
		IProject mos = studio.projectOf("mos");
		studio.open(mos.getFile("pole-1.referentiel"));
		Shell window = studio.page().getWorkbenchWindow().getShell();
		for (String view : List.of(IPageLayout.ID_OUTLINE, IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.ID_PROBLEM_VIEW, TraceabilityView.ID, IPageLayout.ID_PROGRESS_VIEW)) {
			studio.page().showView(view);
			studio.pause(500);
			shown.control("window", window);
			contextMenus(window);
		}
		for (MenuItem item : window.getMenuBar().getItems()) {
			shown.menu(item.getText(), item.getMenu());
			studio.pause(20);
		}
		french();
	}

	private void contextMenus(Composite in) {
		for (Control control : in.getChildren()) {
			if (control.getMenu() != null) {
				shown.menu("menu of " + control.getClass().getSimpleName(), control.getMenu());
				studio.pause(20); // the workbench forgets the menu afterwards
			}
			if (control instanceof Composite composite) {
				contextMenus(composite);
			}
		}
	}

	@Test
	void thePreferences() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(null, null, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		for (IPreferenceNode node : PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)) {
			if (PreferencesUtil.createPreferenceDialogOn(dialog.getShell(), node.getId(), null, null) != null) {
				studio.pause(50);
			}
		}
		shown.control("preferences", dialog.getShell());
		dialog.close();
		french();
	}

	@Test
	void theKeys() throws Exception {
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		for (var binding : keys.getBindings()) {
			if (binding.getParameterizedCommand() != null && binding.getSchemeId().equals(keys.getActiveScheme().getId())) {
				shown.add(binding.getTriggerSequence().format(), binding.getParameterizedCommand().getName());
			}
		}
		french();
	}

	private void french() {
		assertFalse(shown.words().isEmpty());
		String left = String.join("\n", shown.words().stream().filter(w -> english.has(w.text())).map(w -> w.where() + " > " + w.text()).distinct().toList());
		assertEquals("", left);
	}
}
