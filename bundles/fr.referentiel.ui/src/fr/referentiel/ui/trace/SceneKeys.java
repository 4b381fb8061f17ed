// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard of the canvas, the same as that of the review page: arrows go to the neighbour, with shift they move the picture; page keys, home and end
 * go through the elements in the order of the text; plus, minus and 0 zoom; Enter opens the text, space folds, Escape lets go. Tab leaves the canvas.
 */
final class SceneKeys {
	private static final int PAN = 60;

	private final SceneCanvas canvas;
	private final Map<Character, Runnable> more = new HashMap<>();

	SceneKeys(SceneCanvas canvas) {
		this.canvas = canvas;
	}

	/** What else a key does. */
	void on(char typed, Runnable action) {
		more.put(typed, action);
	}

	/** A canvas that listens to keys would otherwise keep Tab to itself. */
	void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	void pressed(KeyEvent event) {
		if (canvas.scene() == null || (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
			return;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> arrow(-1, 0, shift);
		case SWT.ARROW_RIGHT -> arrow(1, 0, shift);
		case SWT.ARROW_UP -> arrow(0, -1, shift);
		case SWT.ARROW_DOWN -> arrow(0, 1, shift);
		case SWT.PAGE_DOWN -> canvas.choose(canvas.index().next(canvas.selected(), 1));
		case SWT.PAGE_UP -> canvas.choose(canvas.index().next(canvas.selected(), -1));
		case SWT.HOME -> canvas.choose(canvas.index().next(null, 1));
		case SWT.END -> canvas.choose(canvas.index().next(null, -1));
		case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
		case SWT.ESC -> canvas.choose(null);
		case SWT.SPACE -> canvas.fold();
		default -> character(event.character);
		}
	}

	private void character(char typed) {
		switch (typed) {
		case '+', '=' -> canvas.nearer();
		case '-' -> canvas.farther();
		case '0' -> canvas.fit();
		default -> more.getOrDefault(typed, () -> {
			// other keys are the workbench's
		}).run();
		}
	}

	private void arrow(int dx, int dy, boolean shift) {
		if (shift) {
			canvas.pan(-dx * PAN, -dy * PAN);
			return;
		}
		String next = canvas.index().nearest(canvas.selected(), dx, dy);
		if (next != null) {
			canvas.choose(next);
		}
	}
}
