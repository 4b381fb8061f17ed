// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

/** Who assesses a competence. */
enum Observer {
	FORMATEUR("Formateur", "le formateur ou la formatrice, au centre de formation"),
	TUTEUR("Tuteur ou maître d’apprentissage", "le tuteur, la tutrice ou le maître d’apprentissage, en entreprise"),
	APPRENANT("Apprenant", "l’apprenti ou l’apprentie, pour soi-même");

	private final String title;
	private final String said;

	Observer(String title, String said) {
		this.title = title;
		this.said = said;
	}

	String title() {
		return title;
	}

	/** Who it is, in a phrase. */
	String said() {
		return said;
	}
}
