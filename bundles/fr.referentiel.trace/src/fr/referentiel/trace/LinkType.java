// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

/** What a link says; {@link #code()} is the name that the exchange formats use (see the contract of {@code exporter json}). */
public enum LinkType {
	CONTIENT("contient"), MOBILISE("mobilise"), ASSOCIE("associe"), EVALUE("evalue"), EVALUEE_PAR("evaluee-par"),
	VALIDE("valide"), REGROUPE("regroupe"), CORRESPOND("correspond"), RENVOIE("renvoie");

	private final String code;

	LinkType(String code) {
		this.code = code;
	}

	/** The name in exchange formats, never null. */
	public String code() {
		return code;
	}
}
