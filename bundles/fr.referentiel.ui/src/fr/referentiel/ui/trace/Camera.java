// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import org.eclipse.swt.graphics.Rectangle;

import fr.referentiel.diagram.Scene.Frame;

/**
 * From the scene to the screen: screen = scene × scale + offset.
 *
 * @param scale pixels of the screen for one of the scene
 */
record Camera(double scale, double x, double y) {
	private static final double MIN = 0.02;
	private static final double MAX = 6;
	private static final int MARGIN = 12;

	/** The camera that shows the whole of a picture, not enlarged. */
	static Camera fit(double width, double height, int screenWidth, int screenHeight) {
		double scale = Math.clamp(Math.min((screenWidth - 2 * MARGIN) / width, (screenHeight - 2 * MARGIN) / height), MIN, 1);
		return new Camera(scale, Math.max(MARGIN, (screenWidth - width * scale) / 2), Math.max(MARGIN, (screenHeight - height * scale) / 2));
	}

	Camera moved(double dx, double dy) {
		return new Camera(scale, x + dx, y + dy);
	}

	/** Nearer or farther; the scene's point under this point of the screen stays there. */
	Camera zoomed(double factor, double screenX, double screenY) {
		double next = Math.clamp(scale * factor, MIN, MAX);
		double real = next / scale;
		return new Camera(next, screenX - (screenX - x) * real, screenY - (screenY - y) * real);
	}

	/** Moved, and brought nearer if need be, so that a frame is in the middle and can be read. */
	Camera showing(Frame frame, int screenWidth, int screenHeight) {
		double near = Math.max(scale, 0.8);
		return new Camera(near, screenWidth / 2.0 - (frame.x() + frame.width() / 2) * near, screenHeight / 2.0 - (frame.y() + frame.height() / 2) * near);
	}

	double sceneX(double screenX) {
		return (screenX - x) / scale;
	}

	double sceneY(double screenY) {
		return (screenY - y) / scale;
	}

	/** The pixel of the screen for a place of the scene. */
	int screenX(double sceneX) {
		return (int) Math.round(sceneX * scale + x);
	}

	int screenY(double sceneY) {
		return (int) Math.round(sceneY * scale + y);
	}

	/** A frame on the screen, never empty. */
	Rectangle screen(Frame frame) {
		int left = screenX(frame.x());
		int top = screenY(frame.y());
		return new Rectangle(left, top, Math.max(1, screenX(frame.right()) - left), Math.max(1, screenY(frame.bottom()) - top));
	}

	/** What is seen of the scene through a part of the screen. */
	Frame seen(Rectangle screen) {
		return new Frame(sceneX(screen.x), sceneY(screen.y), screen.width / scale, screen.height / scale);
	}

	boolean shows(Frame frame, int screenWidth, int screenHeight) {
		Frame seen = seen(new Rectangle(0, 0, screenWidth, screenHeight));
		return frame.x() >= seen.x() && frame.right() <= seen.right() && frame.y() >= seen.y() && frame.bottom() <= seen.bottom();
	}
}
