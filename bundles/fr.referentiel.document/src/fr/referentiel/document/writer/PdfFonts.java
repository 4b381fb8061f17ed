// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.util.LinkedHashSet;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import fr.referentiel.diagram.writer.SceneWriter;
import fr.referentiel.document.theme.Theme;

/**
 * The fonts that are embedded into PDF files: Liberation Sans, which stands for any family a theme names, Liberation Mono for codes, and DejaVu Sans
 * for signs that these lack.
 */
final class PdfFonts {

	private static final int NORMAL = 400;
	private static final int BOLD = 700;
	/** The name that the style sheet calls the fonts for other signs by. */
	private static final String FALLBACK = "secours";

	private final List<String> families;

	PdfFonts(Theme theme) {
		families = List.copyOf(new LinkedHashSet<>(List.of(theme.fonts().body(), theme.fonts().headings())));
	}

	/** @param file the one that the renderer writes */
	void addTo(PdfRendererBuilder builder, PDDocument file) {
		for (String family : families) {
			builder.useFont(own(file, "LiberationSans-Regular"), family, NORMAL, FontStyle.NORMAL, true);
			builder.useFont(own(file, "LiberationSans-Bold"), family, BOLD, FontStyle.NORMAL, true);
			builder.useFont(own(file, "LiberationSans-Italic"), family, NORMAL, FontStyle.ITALIC, true);
			builder.useFont(own(file, "LiberationSans-BoldItalic"), family, BOLD, FontStyle.ITALIC, true);
		}
		builder.useFont(own(file, "LiberationMono-Regular"), "Liberation Mono", NORMAL, FontStyle.NORMAL, true);
		builder.useFont(diagrams(file, "DejaVuSansCondensed"), FALLBACK, NORMAL, FontStyle.NORMAL, true);
		builder.useFont(diagrams(file, "DejaVuSansCondensed-Bold"), FALLBACK, BOLD, FontStyle.NORMAL, true);
	}

	private static PdfFont own(PDDocument file, String name) {
		return new PdfFont(file, () -> PdfFonts.class.getResourceAsStream("fonts/" + name + ".ttf"));
	}

	/** The typeface of the pictures, which ships with their bundle. */
	private static PdfFont diagrams(PDDocument file, String name) {
		return new PdfFont(file, () -> SceneWriter.class.getResourceAsStream("/fr/referentiel/diagram/text/" + name + ".ttf"));
	}
}
