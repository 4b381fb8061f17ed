// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.anomaly;

import java.util.List;

import fr.referentiel.model.Lieu;

/**
 * One fault of the official text.
 *
 * @param annex    the annex that it is listed under: that of its reference wording; empty where none is known
 * @param kind     what kind of fault it is: the short sentence that it breaks
 * @param element  the element concerned, in words
 * @param finding  what is wrong, one sentence
 * @param wordings what the text says, each with its place; empty where the fault is no matter of words
 * @param lieu     where the transcription shows it, or null
 * @param accepted why the author of the transcription takes it as it is, or null where it is open
 */
record Anomaly(String annex, String kind, String element, String finding, List<Wording> wordings, Lieu lieu, String accepted) {
	/** Words of the text at one or several places. */
	record Wording(String places, String text) {
	}

	Anomaly {
		wordings = List.copyOf(wordings);
	}
}
