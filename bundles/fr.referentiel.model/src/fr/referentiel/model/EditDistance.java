// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

/** How far one word is from another: letters to add, to leave out or to replace; small letters and capitals are alike. */
public final class EditDistance {
	private EditDistance() {
	}

	/** The distance of two words, or more than {@code limit}. */
	public static int of(String a, String b, int limit) {
		if (Math.abs(a.length() - b.length()) > limit) {
			return limit + 1;
		}
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] current = new int[b.length() + 1];
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int cost = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
				current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
			}
			previous = current;
		}
		return previous[b.length()];
	}
}
