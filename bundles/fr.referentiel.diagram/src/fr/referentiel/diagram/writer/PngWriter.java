// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.text.Typeface;

/** Writes scenes as PNG, drawn from their SVG without a display, on white, in the bundle's own typeface. Several threads may share one. */
public final class PngWriter implements SceneWriter {
	/** More would not fit the memory of a small machine. */
	private static final double MOST_PIXELS = 48e6;

	/** In Java's terms: level 3 of zlib. The default takes a quarter longer for files that are 3 % smaller. */
	private static final float QUICK = 2f / 3;

	private final double scale;

	/** Two pixels of the image for one of the scene. */
	public PngWriter() {
		this(2);
	}

	/** @param scale pixels of the image for one of the scene, positive; less is taken where the image would exceed 48 million pixels */
	public PngWriter(double scale) {
		this.scale = scale;
		new Typeface().register();
	}

	@Override
	public void write(Scene scene, OutputStream out) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next(); // every Java has one
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionQuality(QUICK);
		try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
			writer.setOutput(stream);
			writer.write(null, new IIOImage(image(scene), null, null), parameters);
		} finally {
			writer.dispose();
		}
	}

	private BufferedImage image(Scene scene) throws IOException {
		double used = Math.min(scale, Math.sqrt(MOST_PIXELS / (scene.width() * scene.height())));
		int width = Math.max(1, (int) Math.round(scene.width() * used));
		int height = Math.max(1, (int) Math.round(scene.height() * used));
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, width, height);
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			document(scene).render(null, graphics, new ViewBox(0, 0, width, height));
		} finally {
			graphics.dispose();
		}
		return image;
	}

	private static SVGDocument document(Scene scene) throws IOException {
		byte[] svg = new SvgWriter().text(scene).getBytes(StandardCharsets.UTF_8);
		// jsvg's own limit of 2,000 paths is below a large référentiel
		LoaderContext context = LoaderContext.builder().documentLimits(new DocumentLimits(50, 5, Integer.MAX_VALUE)).build();
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
		if (document == null)
			throw new IOException("Le dessin « " + scene.view().code() + " » n’a pas pu être converti en image.");
		return document;
	}
}
