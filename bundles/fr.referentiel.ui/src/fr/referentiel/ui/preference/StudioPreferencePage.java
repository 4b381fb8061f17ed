// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.preference;

import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import fr.referentiel.ui.workbench.ThemeHandler;

/** « Référentiel Studio »: where documents go, and the theme. */
public final class StudioPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final String THEME = "theme";

	public StudioPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(StudioPreferences.store());
		getPreferenceStore().setDefault(THEME, ThemeHandler.LIGHT);
		getPreferenceStore().setValue(THEME, ThemeHandler.current()); // the menu changes it too
		setDescription("Réglages de l’atelier.");
	}

	@Override
	protected void createFieldEditors() {
		StringFieldEditor output = new StringFieldEditor(StudioPreferences.OUTPUT, "&Dossier des documents :", getFieldEditorParent());
		output.getLabelControl(getFieldEditorParent()).setToolTipText("Un nom de dossier dans celui du référentiel, ou un chemin complet");
		addField(output);
		addField(new ComboFieldEditor(THEME, "&Thème :", new String[][] { { "Clair", ThemeHandler.LIGHT }, { "Sombre", ThemeHandler.DARK } }, getFieldEditorParent()));
	}

	@Override
	public boolean performOk() {
		boolean ok = super.performOk();
		String chosen = getPreferenceStore().getString(THEME);
		if (ok && !chosen.equals(ThemeHandler.current())) {
			ThemeHandler.change(chosen);
		}
		return ok;
	}
}
