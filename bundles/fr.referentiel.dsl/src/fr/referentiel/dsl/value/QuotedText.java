// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.value;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Texts between guillemets, or quotes as keyboards have them. Guillemets inside must pair; one that does not is preceded by a backslash, as is
 * a backslash.
 */
final class QuotedText implements IValueConverter<String> {
	@Override
	public String toValue(String text, INode node) {
		char first = text.charAt(0);
		char last = text.charAt(text.length() - 1);
		if (first != '«' && first != '"' && first != '“') {
			throw new ValueConverterException("Il manque le guillemet ouvrant « devant " + shown(text) + ".", node, null);
		}
		char closing = first == '«' ? '»' : first == '“' ? '”' : '"';
		if (text.length() < 2 || last != closing || depth(text) != 0) {
			throw new ValueConverterException("Il manque le guillemet fermant " + closing + " à la fin de " + shown(text) + ".", node, null);
		}
		return CanonicalText.of(unescape(text.substring(1, text.length() - 1)));
	}

	@Override
	public String toString(String value) {
		return "« " + escape(CanonicalText.of(value)) + " »";
	}

	private static String shown(String text) {
		String start = text.length() > 40 ? text.substring(0, 40).strip() + "…" : text.strip();
		return "« " + start.replace("«", "").replace("»", "").strip() + " »";
	}

	/** 0 when guillemets pair (or the text is not in guillemets); an escaped one does not count. */
	private static int depth(String text) {
		if (text.charAt(0) != '«') {
			return 0;
		}
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '«') {
				depth++;
			} else if (c == '»') {
				depth--;
			}
		}
		return depth;
	}

	private static String unescape(String text) {
		if (text.indexOf('\\') < 0) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				i++;
				c = text.charAt(i);
			}
			out.append(c);
		}
		return out.toString();
	}

	private static String escape(String text) {
		String slashed = text.replace("\\", "\\\\");
		int depth = 0;
		boolean paired = true;
		for (int i = 0; i < slashed.length() && paired; i++) {
			char c = slashed.charAt(i);
			depth += c == '«' ? 1 : c == '»' ? -1 : 0;
			paired = depth >= 0;
		}
		return paired && depth == 0 ? slashed : slashed.replace("«", "\\«").replace("»", "\\»");
	}
}
