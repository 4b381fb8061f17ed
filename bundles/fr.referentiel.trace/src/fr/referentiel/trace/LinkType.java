// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

/** What a link says; {@link #code()} is the name that the exchange formats use (see the contract of {@code exporter json}). */
public enum LinkType {
	CONTIENT("contient", "contient"), MOBILISE("mobilise", "mobilise"), ASSOCIE("associe", "est associé à"), EVALUE("evalue", "évalue"),
	EVALUEE_PAR("evaluee-par", "est évalué par"), VALIDE("valide", "valide"), REGROUPE("regroupe", "regroupe"),
	CORRESPOND("correspond", "correspond à"), RENVOIE("renvoie", "renvoie à");

	private final String code;
	private final String verb;

	LinkType(String code, String verb) {
		this.code = code;
		this.verb = verb;
	}

	/** What stands between the names of its ends in a French sentence: « U4 <em>correspond à</em> B1 ». */
	public String verb() {
		return verb;
	}

	/** The name in exchange formats, never null. */
	public String code() {
		return code;
	}
}
