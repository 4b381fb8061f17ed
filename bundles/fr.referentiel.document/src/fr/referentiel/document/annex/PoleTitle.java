// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.Locale;

import fr.referentiel.model.Pole;

/** The title of a pole: its rank in the référentiel, and its label. */
record PoleTitle(AnnexBody body) {
	String upper(Pole pole) {
		return of(pole).toUpperCase(Locale.FRENCH);
	}

	String of(Pole pole) {
		return Place.joined(" : ", "Pôle d'activité n° " + rank(pole), body.place().text(pole));
	}

	int rank(Pole pole) {
		return body.referentiel().getPoles().indexOf(pole) + 1;
	}
}
