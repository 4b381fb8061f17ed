// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import fr.referentiel.document.suite.DocumentKind;

/** What users call the documents. */
final class DocumentNames {
	private DocumentNames() {
	}

	static String of(DocumentKind kind) {
		return switch (kind.code()) {
		case "grilles" -> "Grilles d’évaluation";
		case "syllabus" -> "Syllabus";
		case "livret" -> "Livret de suivi";
		case "programme" -> "Programme de l’organisme";
		case "anomalies" -> "État des anomalies";
		case "annexes" -> "Texte des annexes";
		default -> Character.toUpperCase(kind.code().charAt(0)) + kind.code().substring(1);
		};
	}
}
