// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.nio.ByteBuffer;

/** How large a picture is, as the header chunk of its PNG file (ISO/IEC 15948) says. */
final class PngSize {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	private static final int WIDTH_AT = 16;

	private PngSize() {
	}

	/**
	 * Its height over its width.
	 *
	 * @throws IOException when it is no PNG file, with a message for the user
	 */
	static double ratio(byte[] png) throws IOException {
		var bytes = ByteBuffer.wrap(png);
		if (png.length < WIDTH_AT + 2 * Integer.BYTES || !bytes.slice(0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE)))
			throw new IOException("L’image n’est pas au format PNG.");
		return (double) bytes.getInt(WIDTH_AT + Integer.BYTES) / bytes.getInt(WIDTH_AT);
	}
}
