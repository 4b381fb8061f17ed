// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.referentiel.document.grid.GridContent;
import fr.referentiel.model.Epreuve;
import fr.referentiel.rules.Subject;

/** The épreuves that a request is about. */
final class Exams {
	private final Subject subject;
	private final Epreuve one;

	/**
	 * @param code one épreuve or sous-épreuve, or null for all
	 * @throws UnknownChoiceException when there is none of this code
	 */
	Exams(Subject subject, String code) {
		this.subject = subject;
		one = code == null ? null : all().filter(e -> code.equals(e.getCode())).findFirst().orElseThrow(() -> new UnknownChoiceException("L’épreuve « "
				+ code + " » n’existe pas. Épreuves de ce référentiel : " + all().map(Epreuve::getCode).collect(Collectors.joining(", ")) + "."));
	}

	/** The only one asked for, or null. */
	Epreuve one() {
		return one;
	}

	/** Those asked for, each before its sous-épreuves. */
	List<Epreuve> wanted() {
		return (one == null ? all() : withParts(one)).toList();
	}

	/** Those of them that are marked by themselves. */
	List<Epreuve> marked() {
		return wanted().stream().filter(GridContent::hasGrid).toList();
	}

	private Stream<Epreuve> all() {
		return subject.referentiel().getEpreuves().stream().flatMap(Exams::withParts);
	}

	private static Stream<Epreuve> withParts(Epreuve epreuve) {
		return Stream.concat(Stream.of(epreuve), epreuve.getSousEpreuves().stream());
	}
}
