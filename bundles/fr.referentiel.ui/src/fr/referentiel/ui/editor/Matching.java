// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import java.text.Normalizer;
import java.util.Locale;

/** Says whether what was typed begins a proposal: case and accents do not count. */
final class Matching {
	private Matching() {
	}

	static boolean matches(String typed, String proposal) {
		return plain(proposal).startsWith(plain(typed));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}
}
