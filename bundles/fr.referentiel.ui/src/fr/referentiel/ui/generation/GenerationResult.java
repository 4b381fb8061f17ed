// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.Path;
import java.util.List;

/**
 * What a generation came to.
 *
 * @param files   what was written
 * @param left    why documents that were asked for were left out, in French
 * @param refusal why nothing was written, or null
 */
public record GenerationResult(List<Path> files, List<String> left, String refusal) {
	static GenerationResult refused(String reason) {
		return new GenerationResult(List.of(), List.of(), reason);
	}

	/** What the user is told. */
	String sentence() {
		if (refusal != null) {
			return refusal;
		}
		String written = files.isEmpty() ? "Aucun document à écrire." : files.size() == 1 ? "1 document a été écrit : " + files.getFirst().getFileName() + "."
				: files.size() + " documents ont été écrits dans « " + files.getFirst().getParent() + " ».";
		return left.isEmpty() ? written : written + "\n\nLaissé de côté :\n- " + String.join("\n- ", left);
	}
}
