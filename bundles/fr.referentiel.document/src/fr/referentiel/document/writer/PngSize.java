// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * How large a picture is shown on paper, in its proportions as the header chunk of its PNG file (ISO/IEC 15948) says.
 *
 * @param width  in millimetres
 * @param height in millimetres
 */
record PngSize(double width, double height) {

	/** A page has this much room for a picture and its caption; what is higher would be cut or left out. */
	private static final int TALLEST = 225;

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	private static final int WIDTH_AT = 16;

	/**
	 * As wide as wanted, or less for a picture that would be higher than a page.
	 *
	 * @throws IOException when it is no PNG file, with a message for the user
	 */
	static PngSize fitted(byte[] png, int millimetres) throws IOException {
		var bytes = ByteBuffer.wrap(png);
		if (png.length < WIDTH_AT + 2 * Integer.BYTES || !bytes.slice(0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE)))
			throw new IOException("L’image n’est pas au format PNG.");
		double ratio = (double) bytes.getInt(WIDTH_AT + Integer.BYTES) / bytes.getInt(WIDTH_AT);
		double height = Math.min(millimetres * ratio, TALLEST);
		return new PngSize(height / ratio, height);
	}
}
