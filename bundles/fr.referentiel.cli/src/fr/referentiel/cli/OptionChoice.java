// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.util.List;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.rules.Subject;
import picocli.CommandLine.Option;

/** {@code --option}: the référentiel as one of its options sees it, for the commands that take it as a mixin. */
final class OptionChoice {
	@Option(names = "--option", paramLabel = "CODE", description = "Le référentiel tel que cette option le voit ; sans ce choix, toutes les options ensemble.")
	private String code;

	/** The option's code, or null for all. */
	String code() {
		return code;
	}

	/**
	 * What the option sees of a référentiel.
	 *
	 * @throws fr.referentiel.rules.UnknownOptionException when the référentiel has no such option
	 */
	Subject of(LoadedReferentiel loaded) {
		return loaded.subject().seenBy(code);
	}

	/** The findings that hold in the option; all of them without one. */
	List<Constat> constats(LoadedReferentiel loaded) {
		return loaded.constatsIn(code);
	}

	/** The identity that an element of this identity has in what the option sees: what differs by option has the option in it. */
	String id(Subject subject, String id) {
		String own = id + "@" + code;
		return id == null || code == null || subject.identites().element(id) != null || subject.identites().element(own) == null ? id : own;
	}
}
