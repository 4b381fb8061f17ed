// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

import java.util.List;

/**
 * A finding about a référentiel.
 *
 * @param code     the stable public code, {@code savoir.sans-limites} for example
 * @param gravite  how grave it is
 * @param message  one French sentence that names the thing, then the remedy
 * @param lieu     where it is shown, or null when it has no place
 * @param element  the identity of the element concerned, or null
 * @param autres   other places that show it (the other wordings of one code), maybe empty
 * @param donnees  what a quick fix needs, in an order that each code documents; maybe empty
 * @param options  the codes of the options it holds in when it does not hold in all, and the message names them; otherwise empty
 */
public record Constat(String code, Gravite gravite, String message, Lieu lieu, String element, List<Lieu> autres,
		List<String> donnees, List<String> options) {

	/** How grave a finding is; the order is from the gravest. */
	public enum Gravite {
		ERREUR, AVERTISSEMENT, INFO;

		/** The French name shown to users, in lower case. */
		public String nom() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	public Constat {
		autres = List.copyOf(autres);
		donnees = List.copyOf(donnees);
		options = List.copyOf(options);
	}

	/** A finding that does not depend on the option. */
	public Constat(String code, Gravite gravite, String message, Lieu lieu, String element, List<Lieu> autres, List<String> donnees) {
		this(code, gravite, message, lieu, element, autres, donnees, List.of());
	}

	/** A finding without other places or repair data. */
	public Constat(String code, Gravite gravite, String message, Lieu lieu, String element) {
		this(code, gravite, message, lieu, element, List.of(), List.of());
	}
}
