// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

/**
 * The bytes of a picture, in one format or two of the same. They may be made when a format first asks for them, so that a document that shows none does
 * not pay for them; asking again gives the same bytes.
 */
public interface Picture {
	/** The bytes of a PNG file, empty for none; not to be changed. */
	byte[] png();

	/** The bytes of an SVG file, empty for none; not to be changed. */
	byte[] svg();

	/** A picture that is there already. */
	record Ready(byte[] png, byte[] svg) implements Picture {
		public Ready {
			if (png.length + svg.length == 0)
				throw new IllegalArgumentException("a picture needs bytes");
			png = png.clone();
			svg = svg.clone();
		}
	}
}
