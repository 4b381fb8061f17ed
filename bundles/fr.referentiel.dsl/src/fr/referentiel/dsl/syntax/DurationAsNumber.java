// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;

/** Hours with their unit where a number of hours stands: « hebdomadaire 2 h ». */
final class DurationAsNumber implements Guess {
	private static final Pattern HOURS = Pattern.compile("(\\d+)\\s*h\\s*(30)?");

	@Override
	public Stream<Fault> at(Stumble s) {
		ILeafNode before = s.token(-1);
		Matcher hours = HOURS.matcher(s.word());
		if (!s.sameLine(-1) || !hours.matches() || Requirement.after(before).stream().noneMatch(Requirement::isNumber)) {
			return Stream.of();
		}
		String number = hours.group(1) + (hours.group(2) == null ? "" : ",5");
		return Stream.of(s.here(Stumble.quoted(s.word()) + " se trouve là où l’on attend un nombre, sans unité : « " + number + " ».",
				new Mend(s.offset(), s.word().length(), number, "Écrire « " + number + " »")));
	}
}
