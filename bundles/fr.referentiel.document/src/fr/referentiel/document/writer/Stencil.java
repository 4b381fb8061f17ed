// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import fr.referentiel.document.theme.Theme;

/** A style sheet of this package with the colours and fonts of a theme filled in; what a theme holds needs no escaping in any format. */
final class Stencil {

	private Stencil() {
	}

	/** @param name of a resource beside this class, UTF-8 */
	static String filledIn(String name, Theme theme) throws IOException {
		Palette palette = Palette.of(theme);
		try (var in = Stencil.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8)
					.replace("{{primary}}", palette.primary())
					.replace("{{on-primary}}", palette.onPrimary())
					.replace("{{ink}}", palette.ink())
					.replace("{{section}}", palette.section())
					.replace("{{font}}", theme.fonts().body())
					.replace("{{heading-font}}", theme.fonts().headings());
		}
	}
}
