// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

import fr.referentiel.diagram.TextStyle;
import fr.referentiel.diagram.text.Typeface;

/** The pictures' typeface at the sizes that the screen needs; the widths of the scene were measured with it. */
final class SceneFonts {
	private final Device device;
	private final Map<String, Font> fonts = new HashMap<>();

	/** @param folder where the font files may be put, made if need be: the system reads fonts from files only, and the bundle's are not files */
	SceneFonts(Device device, Path folder) {
		this.device = device;
		load(folder, false);
		load(folder, true);
	}

	private void load(Path folder, boolean bold) {
		try (InputStream in = Typeface.open(bold)) {
			Path file = folder.resolve(bold ? "gras.ttf" : "normal.ttf");
			Files.createDirectories(folder);
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			device.loadFont(file.toString());
		} catch (IOException e) {
			ILog.of(SceneFonts.class).warn("La police des diagrammes n’a pas pu être chargée ; une autre la remplace.", e);
		}
	}

	/** The font of a style at this scale; kept until {@link #dispose()}. */
	Font of(TextStyle style, double scale) {
		int tenths = Math.max(10, (int) Math.round(style.size() * scale * 10 * 72 / device.getDPI().y));
		return fonts.computeIfAbsent(tenths + (style.bold() ? "b" : ""), key -> {
			FontData data = new FontData(Typeface.FAMILY, tenths / 10, style.bold() ? SWT.BOLD : SWT.NORMAL);
			data.height = tenths / 10f;
			return new Font(device, data);
		});
	}

	void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
