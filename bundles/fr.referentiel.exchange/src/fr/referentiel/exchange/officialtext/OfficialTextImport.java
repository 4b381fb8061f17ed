// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.referentiel.exchange.officialtext.drafting.Drafting;
import fr.referentiel.exchange.officialtext.source.SourceText;

/**
 * The front door: reads the text of an official PDF and drafts a référentiel from it. It never invents: each word of the draft is the source's,
 * and each word of the source is in the draft or among what is left to place.
 */
public final class OfficialTextImport {
	/**
	 * Reads a file.
	 *
	 * @param file     the text, as {@code pdftotext}, with or without {@code -layout}, or a conversion with tabs gives it
	 * @param code     the code of the speciality, or null to take the one that the text gives
	 * @param fallback the code when the text gives none; may be null
	 * @throws UnreadableTextException                       when there is no such file, or no text in it
	 * @throws java.util.concurrent.CancellationException    when {@code progress} says so
	 */
	public Draft read(Path file, String code, String fallback, ImportProgress progress) throws IOException {
		if (Files.isDirectory(file)) {
			throw new UnreadableTextException("« " + file + " » est un dossier. Donnez le fichier de texte du référentiel officiel.");
		}
		if (!Files.isReadable(file)) {
			throw new UnreadableTextException("« " + file + " » n’existe pas ou ne peut pas être lu. Vérifiez son nom.");
		}
		return read(SourceText.read(Files.readAllBytes(file), file.getFileName().toString()), file.getFileName().toString(), code, fallback, progress);
	}

	/** The same from a text; {@code name} is what the draft calls its source. */
	public Draft read(String text, String name, String code, String fallback, ImportProgress progress) {
		return read(SourceText.of(text), name, code, fallback, progress);
	}

	private static Draft read(SourceText source, String name, String code, String fallback, ImportProgress progress) {
		return new Drafting(source, progress).draft(name, code, fallback);
	}
}
