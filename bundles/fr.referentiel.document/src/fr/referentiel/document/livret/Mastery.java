// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.Arrays;
import java.util.List;

/** How far a competence is mastered: the three states that follow-up in apprenticeship knows. */
enum Mastery {
	NON_ACQUIS("NA", "non acquis"), EN_COURS("EC", "en cours d’acquisition"), ACQUIS("A", "acquis");

	private final String code;
	private final String label;

	Mastery(String code, String label) {
		this.code = code;
		this.label = label;
	}

	/** What is written or ticked. */
	String code() {
		return code;
	}

	String label() {
		return label;
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(Mastery::code).toList();
	}
}
