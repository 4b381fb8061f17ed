// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Frame;
import fr.referentiel.trace.TraceNode;

/**
 * Shows a scene: the wheel zooms, dragging moves, a click traces, a double click opens; arrows, plus, minus, 0, Tab, Enter, space and Escape do the same from
 * the keyboard.
 */
final class SceneCanvas extends Canvas {
	private static final double STEP = 1.25;
	private static final int PAN = 60;

	private final SceneFonts fonts;
	private final ScenePainter painter;
	private Scene scene;
	private SceneIndex index;
	private Camera camera = new Camera(1, 0, 0);
	private Trace trace = Trace.NONE;
	private boolean fitted = true;
	private MouseEvent grip;
	private Consumer<String> onSelect = id -> {
	};
	private Consumer<String> onOpen = id -> {
	};
	private Consumer<String> onFold = id -> {
	};

	SceneCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		fonts = new SceneFonts(getDisplay());
		painter = new ScenePainter(fonts);
		addPaintListener(e -> paint(e.gc, new org.eclipse.swt.graphics.Rectangle(e.x, e.y, e.width, e.height)));
		addListener(SWT.Resize, e -> resized());
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addMouseListener(MouseListener.mouseDownAdapter(this::down));
		addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> open()));
		addMouseListener(MouseListener.mouseUpAdapter(e -> grip = null));
		addMouseMoveListener(this::drag);
		addKeyListener(org.eclipse.swt.events.KeyListener.keyPressedAdapter(this::key));
		addListener(SWT.Traverse, this::traverse);
		addDisposeListener(e -> fonts.dispose());
	}

	void onSelect(Consumer<String> listener) {
		onSelect = listener;
	}

	void onOpen(Consumer<String> listener) {
		onOpen = listener;
	}

	void onFold(Consumer<String> listener) {
		onFold = listener;
	}

	/** Shows this scene; where the eye was stays when it is another state of the same view. */
	void show(Scene shown, boolean same) {
		scene = shown;
		index = new SceneIndex(shown);
		trace = trace.empty() || index.node(trace.selected()) == null ? Trace.NONE : Trace.of(shown.view().graph(), trace.selected());
		if (!same) {
			fit();
		}
		redraw();
	}

	Scene scene() {
		return scene;
	}

	/** The selected element's id, or null. */
	String selected() {
		return trace.selected();
	}

	void fit() {
		fitted = true;
		if (scene != null) {
			camera = Camera.fit(scene.width(), scene.height(), getClientArea().width, getClientArea().height);
			redraw();
		}
	}

	void zoom(double factor) {
		zoom(factor, getClientArea().width / 2, getClientArea().height / 2);
	}

	/** Selects an element and brings it into sight; null selects nothing. */
	void reveal(String id) {
		if (scene == null || id != null && index.frame(id) == null) {
			return;
		}
		trace = id == null ? Trace.NONE : Trace.of(scene.view().graph(), id);
		Frame frame = id == null ? null : index.frame(id);
		if (frame != null && !(camera.shows(frame, getClientArea().width, getClientArea().height) && camera.scale() > 0.5)) {
			fitted = false;
			camera = camera.showing(frame, getClientArea().width, getClientArea().height);
		}
		redraw();
	}

	/** Selects the next element that holds the text; answers whether there is one. */
	boolean search(String text) {
		String found = scene == null || text.isBlank() ? null : index.search(text.strip(), trace.selected());
		if (found != null) {
			reveal(found);
			onSelect.accept(found);
		}
		return found != null;
	}

	/** Paints what is seen; also what the bench measures. */
	void paint(org.eclipse.swt.graphics.GC gc, org.eclipse.swt.graphics.Rectangle clip) {
		if (scene == null) {
			gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
			gc.fillRectangle(clip);
		} else {
			painter.paint(gc, clip, scene, camera, trace);
		}
	}

	TraceNode node(String id) {
		return index == null ? null : index.node(id);
	}

	private void resized() {
		if (fitted) {
			fit();
		}
	}

	private void wheel(Event event) {
		zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y);
		event.doit = false;
	}

	private void zoom(double factor, int x, int y) {
		fitted = false;
		camera = camera.zoomed(factor, x, y);
		redraw();
	}

	private void down(MouseEvent event) {
		setFocus();
		grip = event;
		if (scene != null && event.button == 1) {
			select(index.at(camera.sceneX(event.x), camera.sceneY(event.y)));
		}
	}

	private void drag(MouseEvent event) {
		if (grip != null) {
			fitted = false;
			camera = camera.moved(event.x - grip.x, event.y - grip.y);
			grip.x = event.x;
			grip.y = event.y;
			redraw();
		}
	}

	private void select(String id) {
		trace = id == null ? Trace.NONE : Trace.of(scene.view().graph(), id);
		redraw();
		onSelect.accept(id);
	}

	private void open() {
		if (trace.selected() != null) {
			onOpen.accept(trace.selected());
		}
	}

	private void traverse(Event event) {
		boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (tab && scene != null && (event.stateMask & SWT.CTRL) == 0) {
			event.doit = false;
			String next = index.next(trace.selected(), event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
			reveal(next);
			onSelect.accept(next);
		}
	}

	private void key(KeyEvent event) {
		if (scene == null) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> pan(PAN, 0);
		case SWT.ARROW_RIGHT -> pan(-PAN, 0);
		case SWT.ARROW_UP -> pan(0, PAN);
		case SWT.ARROW_DOWN -> pan(0, -PAN);
		case SWT.CR, SWT.KEYPAD_CR -> open();
		case SWT.ESC -> select(null);
		case SWT.SPACE -> onFold.accept(trace.selected());
		default -> {
			switch (event.character) {
			case '+' -> zoom(STEP);
			case '-' -> zoom(1 / STEP);
			case '0' -> fit();
			default -> {
				// other keys are the workbench's
			}
			}
		}
		}
	}

	private void pan(int dx, int dy) {
		fitted = false;
		camera = camera.moved(dx, dy);
		redraw();
	}
}
