// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.theme;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a school's documents look, in any format.
 *
 * @param logo   shown on the cover; empty for none
 * @param header text at the top of each page but the cover; empty for none. {@code {titre}} stands for the document's title
 * @param footer text at the bottom left of each page but the cover, instead of the title; empty for the title
 */
public record Theme(Colours colours, Fonts fonts, Optional<Logo> logo, String header, String footer) {

	/** The look of documents for which no school chose another. */
	public static final Theme STANDARD = new Theme(Colours.STANDARD, Fonts.STANDARD, Optional.empty(), "", "");

	/**
	 * The colours of a theme.
	 *
	 * @param primary headings, and the ground of column titles
	 * @param ink     running text
	 * @param section the ground of sections in tables
	 */
	public record Colours(Colour primary, Colour ink, Colour section) {

		public static final Colours STANDARD = new Colours(new Colour("1F3A5F"), new Colour("1A1A1A"), new Colour("D9E2EC"));
	}

	/**
	 * The fonts of a theme, by family name; a program that lacks one takes a similar one.
	 *
	 * @param body     running text
	 * @param headings titles
	 */
	public record Fonts(String body, String headings) {

		public static final Fonts STANDARD = new Fonts("Arial", "Arial");

		public Fonts {
			// names land in style sheets of all formats, none of which must read them as anything else
			if (!isName(body) || !isName(headings))
				throw new IllegalArgumentException("not the name of a font: " + body + ", " + headings);
		}

		/** Whether it can be the name of a font family: letters, digits, spaces, hyphens. */
		public static boolean isName(String name) {
			return name.matches("\\p{L}[\\p{L}\\p{N} -]{0,63}");
		}
	}

	/**
	 * A picture that tells the school.
	 *
	 * @param png             bytes of a PNG file
	 * @param alternativeText what it shows, never blank
	 * @param millimetres     its width on paper
	 */
	public record Logo(byte[] png, String alternativeText, int millimetres) {

		public Logo {
			if (alternativeText.isBlank())
				throw new IllegalArgumentException("a logo needs an alternative text");
			if (png.length == 0 || millimetres <= 0)
				throw new IllegalArgumentException("a logo needs a picture and a width");
			png = png.clone();
		}

		@Override
		public byte[] png() {
			return png.clone();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Logo that && Arrays.equals(png, that.png) && alternativeText.equals(that.alternativeText)
					&& millimetres == that.millimetres;
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(png) * 31 + alternativeText.hashCode();
		}
	}

	/** The text at the top of the pages of a document; empty for none. */
	public String header(String title) {
		return header.replace("{titre}", title);
	}

	/** The text at the bottom left of the pages of a document. */
	public String footer(String title) {
		return footer.isEmpty() ? title : footer.replace("{titre}", title);
	}
}
