// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram;

import java.time.LocalDate;
import java.util.Objects;

import fr.referentiel.model.Referentiel;
import fr.referentiel.model.Source;

/**
 * What a picture says of its référentiel.
 *
 * @param referentiel its title, for instance « BTS Management opérationnel de la sécurité »
 * @param date        the date of the text (never of the run), as it shall be read, or null where unknown
 */
public record Heading(String referentiel, String date) {
	/** The heading for a référentiel, all options together. */
	public static Heading of(Referentiel referentiel) {
		return of(referentiel, null);
	}

	/**
	 * The heading for a référentiel: its diploma and title, and the date of the first source that has one.
	 *
	 * @param option the code of the option that is shown, or null for all together
	 */
	public static Heading of(Referentiel referentiel, String option) {
		String title = referentiel.getIntitule() == null ? referentiel.getCode() : referentiel.getIntitule();
		String diploma = referentiel.getDiplome() == null ? "" : referentiel.getDiplome() + " ";
		LocalDate date = referentiel.getDeclarations().stream().filter(Source.class::isInstance).map(source -> ((Source) source).getDate())
				.filter(Objects::nonNull).findFirst().orElse(null);
		return new Heading(diploma + title + (option == null ? "" : ", option " + option), date == null ? null : read(date));
	}

	private static String read(LocalDate date) {
		return String.format("%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
	}
}
