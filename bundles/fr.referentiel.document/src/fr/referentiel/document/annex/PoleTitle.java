// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.Locale;

import fr.referentiel.model.Pole;

/** The title of a pole: its rank in the référentiel, and its label. */
record PoleTitle(AnnexBody body, Titles titles) {
	/** « Pôle d'activités n° 2 : LABEL »; the label is in capitals where the text says what it prints before the rank: such a text sets titles. */
	String upper(Pole pole) {
		return titled(pole, label(pole));
	}

	/** The label as a title of the text. */
	String label(Pole pole) {
		String label = body.place().text(pole);
		return titles.pole() == null ? label : label.toUpperCase(Locale.FRENCH);
	}

	String of(Pole pole) {
		return titled(pole, body.place().text(pole));
	}

	/** « Pôle d'activités n° 2 ». */
	String ranked(Pole pole) {
		return titles.pole(rank(pole));
	}

	private String titled(Pole pole, String label) {
		return Place.joined(" : ", ranked(pole), label);
	}

	private int rank(Pole pole) {
		return body.referentiel().getPoles().indexOf(pole) + 1;
	}
}
