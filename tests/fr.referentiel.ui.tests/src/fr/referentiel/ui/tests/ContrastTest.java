// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.ui.workbench.ThemeHandler;

/** The colours of the text can be read in both themes, on the ground and on the line of the caret: 4.5 to 1, as WCAG 2.2 asks (1.4.3). */
class ContrastTest {
	private static final double ENOUGH = 4.5;
	private static final List<String> COLOURS = List.of("motCle", "texte", "code", "commentaire", "nombre", "puce");

	@RegisterExtension
	private final Studio studio = new Studio();

	@ParameterizedTest
	@ValueSource(strings = { ThemeHandler.LIGHT, ThemeHandler.DARK })
	void theTextCanBeRead(String theme) throws Exception {
		var editor = studio.open(studio.projectOf("commun").getFile("commun.referentiel"));
		theme(theme);
		RGB ground = Studio.viewer(editor).getTextWidget().getBackground().getRGB();
		assertEquals(theme.equals(ThemeHandler.DARK), luminance(ground) < 0.1, ground.toString());
		RGB line = PreferenceConverter.getColor(EditorsUI.getPreferenceStore(), AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE_COLOR);
		List<String> faint = COLOURS.stream().filter(c -> contrast(colour(c), ground) < ENOUGH || contrast(colour(c), line) < ENOUGH)
				.map(c -> c + " " + colour(c) + " on " + ground + ": " + contrast(colour(c), ground) + ", on " + line + ": " + contrast(colour(c), line)).toList();
		assertEquals(List.of(), faint);
	}

	@AfterEach
	void backToTheLightTheme() {
		theme(ThemeHandler.LIGHT);
	}

	private void theme(String theme) {
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, false);
		studio.pause(1000);
	}

	private static RGB colour(String name) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB("fr.referentiel.ui.couleur." + name);
	}

	private static double contrast(RGB one, RGB other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(RGB colour) {
		double[] parts = Arrays.stream(new int[] { colour.red, colour.green, colour.blue }).mapToDouble(c -> c / 255.0)
				.map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)).toArray();
		return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
	}
}
