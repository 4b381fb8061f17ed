// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.theme;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The picture file of a theme: PNG or JPEG, of a size that a document can carry. */
final class LogoFile {

	private static final long LARGEST = 5L * 1024 * 1024;
	private static final long MOST_PIXELS = 16_000_000;
	private static final String REMEDY = " Donnez une image PNG ou JPEG de 5 Mo et de 4000 points de côté au plus.";

	private final Path file;
	private final Path theme;

	LogoFile(Path file, Path theme) {
		this.file = file;
		this.theme = theme;
	}

	/** The picture as PNG, drawn anew: nothing else that the file may hold goes into documents. */
	byte[] png() {
		try {
			if (!Files.isRegularFile(file))
				throw fault("le logo « " + file.getFileName() + " » n’existe pas à côté du thème." + REMEDY);
			if (Files.size(file) > LARGEST)
				throw fault("le logo « " + file.getFileName() + " » est trop lourd." + REMEDY);
			var out = new ByteArrayOutputStream();
			ImageIO.write(image(), "png", out);
			return out.toByteArray();
		} catch (IOException | RuntimeException damaged) {
			if (damaged instanceof UnusableLookException told)
				throw told;
			throw new UnusableLookException("Thème « " + theme + " » : le logo « " + file.getFileName() + " » est illisible." + REMEDY, damaged);
		}
	}

	private BufferedImage image() throws IOException {
		ImageIO.setUseCache(false);
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			var readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext())
				throw fault("le logo « " + file.getFileName() + " » n’est pas une image que l’on sache lire." + REMEDY);
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				// asked of the header, before any memory is taken for the picture
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
					throw fault("le logo « " + file.getFileName() + " » a trop de points (" + reader.getWidth(0) + " × " + reader.getHeight(0) + ")." + REMEDY);
				return reader.read(0);
			} finally {
				reader.dispose();
			}
		}
	}

	private UnusableLookException fault(String what) {
		return new UnusableLookException("Thème « " + theme + " » : " + what);
	}
}
