// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import fr.referentiel.diagram.Scene;

/** Writes scenes in one format. Writing one scene twice gives the same bytes; nothing of the run (time, machine, random numbers) goes in. */
public interface SceneWriter {
	/** Writes the whole file; the stream is left open. */
	void write(Scene scene, OutputStream out) throws IOException;

	/** The file extensions that {@link #forExtension} knows, without a dot. */
	static List<String> extensions() {
		return List.of("svg", "png", "pdf", "json", "html");
	}

	/**
	 * @param extension a file extension without its dot, in any case
	 * @throws IllegalArgumentException with a message in French that says which formats exist
	 */
	static SceneWriter forExtension(String extension) {
		return switch (extension.toLowerCase(Locale.ROOT)) {
		case "svg" -> new SvgWriter();
		case "png" -> new PngWriter();
		case "pdf" -> new PdfWriter();
		case "json" -> new JsonWriter();
		case "html" -> new HtmlWriter();
		default -> throw new IllegalArgumentException(
				"Le format « " + extension + " » n’existe pas pour un diagramme. Formats disponibles : " + String.join(", ", extensions()) + ".");
		};
	}
}
