// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The front door to a new référentiel: a complete, commented one of each thing, which verifies without a finding. Its texts are files of the
 * language beside this class, in which the word {@code CODE} stands for the code.
 */
public final class Skeleton {
	private static final String CODE = "CODE";
	private static final List<String> FILES = List.of(CODE, "pole-1", "blocs-et-unites", "epreuves", "formation", "parametrage", "programme");

	/**
	 * The files of a new référentiel.
	 *
	 * @param code its code
	 * @return name to text, the file of the header first
	 * @throws BadCodeException when it cannot be a code
	 */
	public Map<String, String> files(String code) {
		ReferentielCode.check(code);
		Map<String, String> files = new LinkedHashMap<>();
		for (String file : FILES) {
			String name = file.replace(CODE, code.toLowerCase(Locale.FRENCH)) + ".referentiel";
			files.put(name, text(file).replaceAll("\\b" + CODE + "\\b", code));
		}
		return files;
	}

	private static String text(String file) {
		try (InputStream in = Skeleton.class.getResourceAsStream("skeleton/" + file + ".txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException damagedInstallation) {
			throw new UncheckedIOException(damagedInstallation);
		}
	}
}
