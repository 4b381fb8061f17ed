// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.writer.PngWriter;
import fr.referentiel.diagram.writer.SceneWriter;
import fr.referentiel.diagram.writer.SvgWriter;
import fr.referentiel.document.content.Picture;

/**
 * The pictures of one document, drawn when a format first asks for one: then all are drawn in this kind of file, side by side on the machine's cores, for
 * a format that shows one shows them all. One thread at a time asks.
 */
final class Drawings {
	/** Pixels of the image for one of the picture: about 200 to the inch once it is on paper. */
	private static final double SHARPNESS = 1.5;

	private final List<Scene> scenes = new ArrayList<>();
	private List<byte[]> pngs;
	private List<byte[]> svgs;

	/** A picture of this scene; all scenes are added before the first picture is asked for its bytes. */
	Picture add(Scene scene) {
		int index = scenes.size();
		scenes.add(scene);
		return new Picture() {
			@Override
			public byte[] png() {
				if (pngs == null) {
					pngs = drawn(new PngWriter(SHARPNESS));
				}
				return pngs.get(index);
			}

			@Override
			public byte[] svg() {
				if (svgs == null) {
					svgs = drawn(new SvgWriter());
				}
				return svgs.get(index);
			}
		};
	}

	private List<byte[]> drawn(SceneWriter writer) {
		return scenes.parallelStream().map(scene -> bytes(writer, scene)).toList();
	}

	private static byte[] bytes(SceneWriter writer, Scene scene) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writer.write(scene, out);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return out.toByteArray();
	}
}
