// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.anomaly;

/** What a finding says before it turns to its author with a remedy: its first sentence; full stops inside guillemets end none. */
final class FirstSentence {
	private FirstSentence() {
	}

	static String of(String message) {
		int depth = 0;
		for (int i = 0; i < message.length(); i++) {
			char c = message.charAt(i);
			depth += c == '«' ? 1 : c == '»' ? -1 : 0;
			boolean next = i + 2 < message.length() && message.charAt(i + 1) == ' ' && Character.isUpperCase(message.charAt(i + 2));
			if (c == '.' && depth <= 0 && next) {
				return message.substring(0, i + 1);
			}
		}
		return message;
	}
}
