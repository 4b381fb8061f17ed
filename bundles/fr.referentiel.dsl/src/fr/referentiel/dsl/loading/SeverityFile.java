// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.referentiel.rules.Rules;
import fr.referentiel.rules.SeveritySettings;

/**
 * Finds the settings of severities that hold for a folder: those of the nearest {@value SeveritySettings#FILE}, in it or in what contains it, up to
 * the root of the Git project.
 */
final class SeverityFile {
	private SeverityFile() {
	}

	/** The settings; {@link SeveritySettings#NONE} where there is no such file, or none that can be read. */
	static SeveritySettings of(Path folder, Rules rules) {
		for (Path at = folder; at != null; at = Files.exists(at.resolve(".git")) ? null : at.getParent()) {
			Path file = at.resolve(SeveritySettings.FILE);
			if (Files.isRegularFile(file)) {
				SourceTexts.Content content = new SourceTexts().read(file);
				List<String> lines = content.text() == null ? List.of() : content.text().lines().toList();
				return SeveritySettings.read(lines, file.toString(), rules);
			}
		}
		return SeveritySettings.NONE;
	}
}
