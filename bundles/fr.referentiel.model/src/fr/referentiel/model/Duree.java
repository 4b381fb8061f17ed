// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration of an examination or of a teaching, in whole minutes.
 *
 * @param minutes at least 0
 */
public record Duree(int minutes) implements Comparable<Duree> {
	private static final Pattern ECRITURE = Pattern
			.compile("(?:(\\d{1,5})\\s*(?:h|heures?))?\\s*(?:(\\d{1,5})\\s*(?:min|mn|minutes?)?)?");

	public Duree {
		if (minutes < 0) {
			throw new IllegalArgumentException("Une durée ne peut pas être négative.");
		}
	}

	/**
	 * Reads a duration as French texts write it: « 4 h », « 1 h 30 », « 50 min », « 4 heures », « 20 minutes ».
	 *
	 * @throws IllegalArgumentException with a French message when the text is not a duration
	 */
	public static Duree lire(String texte) {
		String propre = texte.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
		Matcher m = ECRITURE.matcher(propre);
		boolean unite = propre.chars().anyMatch(Character::isLetter);
		if (!m.matches() || !unite || m.group(1) == null && m.group(2) == null) {
			throw new IllegalArgumentException(
					"« " + texte + " » n’est pas une durée. Écrivez par exemple « 4 h », « 1 h 30 » ou « 50 min ».");
		}
		int heures = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
		int minutes = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
		return new Duree(heures * 60 + minutes);
	}

	/** The duration as the language writes it: « 50 min » under an hour, « 4 h », « 1 h 30 ». */
	@Override
	public String toString() {
		int heures = minutes / 60;
		int reste = minutes % 60;
		if (heures == 0) {
			return reste + " min";
		}
		return reste == 0 ? heures + " h" : heures + " h " + (reste < 10 ? "0" : "") + reste;
	}

	@Override
	public int compareTo(Duree autre) {
		return Integer.compare(minutes, autre.minutes);
	}
}
