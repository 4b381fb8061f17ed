// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.preference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;

/** « Texte »: how the text of a référentiel is shown; a choice of what the platform's editors can do. */
public final class TextPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private FontFieldEditor font;

	public TextPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(EditorsUI.getPreferenceStore());
		setDescription("L’aspect du texte. Ctrl et + ou - changent la taille sans passer par ici.");
	}

	@Override
	protected void createFieldEditors() {
		font = new FontFieldEditor(JFaceResources.TEXT_FONT, "&Police :", "Compétence C1 « Veiller »", getFieldEditorParent());
		addField(font);
		flag(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, "&Renvoyer les longues lignes à la ligne, dans les éditeurs qui s’ouvrent");
		flag(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER, "Montrer les &numéros de ligne");
		flag(AbstractTextEditor.PREFERENCE_SHOW_WHITESPACE_CHARACTERS, "Montrer les &espaces et les fins de ligne");
	}

	private void flag(String preference, String label) {
		addField(new BooleanFieldEditor(preference, label, getFieldEditorParent()));
	}

	/** The font is the workbench's, not the editors'. */
	@Override
	protected void initialize() {
		super.initialize();
		font.setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench"));
		font.load();
	}
}
