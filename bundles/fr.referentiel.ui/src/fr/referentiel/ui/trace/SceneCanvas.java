// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.Scene.Frame;

/**
 * Shows a scene, or a sentence where there is none. The wheel zooms, dragging moves, a click traces, a double click opens, a click on a sign folds.
 * {@link SceneKeys} does the same from the keyboard.
 */
final class SceneCanvas extends Canvas {
	private static final double STEP = 1.25;
	/** Nearer to the eye than this, an element that shall be shown is left where it is. */
	private static final double LEGIBLE = 0.5;

	private final SceneFonts fonts;
	private final ScenePainter painter;
	private final SceneAccess access;
	private final SceneKeys keys = new SceneKeys(this);
	private String message = "";
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

	/** @param fontFolder where the pictures' fonts may be put */
	SceneCanvas(Composite parent, Path fontFolder) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		fonts = new SceneFonts(getDisplay(), fontFolder);
		painter = new ScenePainter(fonts);
		access = new SceneAccess(this);
		addPaintListener(e -> paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height)));
		addListener(SWT.Resize, e -> resized());
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addMouseListener(MouseListener.mouseDownAdapter(this::down));
		addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> open()));
		addMouseListener(MouseListener.mouseUpAdapter(e -> grip = null));
		addMouseMoveListener(this::drag);
		addKeyListener(KeyListener.keyPressedAdapter(keys::pressed));
		addListener(SWT.Traverse, keys::traverse);
		addFocusListener(FocusListener.focusGainedAdapter(e -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(e -> redraw()));
		addDisposeListener(e -> fonts.dispose());
	}

	/** Told the selected element's id, or null, when the user selects. */
	void onSelect(Consumer<String> listener) {
		onSelect = listener;
	}

	void onOpen(Consumer<String> listener) {
		onOpen = listener;
	}

	void onFold(Consumer<String> listener) {
		onFold = listener;
	}

	/** Adds what a key does while the canvas has the focus and shows a scene. */
	void onKey(char typed, Runnable action) {
		keys.on(typed, action);
	}

	/** Shows this scene; where the eye was stays when it is another state of the same view. */
	void show(Scene shown, Set<String> folded, boolean same) {
		boolean first = scene == null;
		scene = shown;
		index = new SceneIndex(shown, folded);
		trace = trace.empty() || index.node(trace.selected()) == null ? Trace.NONE : Trace.of(shown.view().graph(), trace.selected());
		access.changed();
		if (first || !same) {
			fit();
		} else if (!trace.empty()) {
			bringIntoSight(index.frame(trace.selected()));
		}
		redraw();
	}

	/** Shows a sentence in place of a scene. */
	void say(String sentence) {
		message = sentence;
		scene = null;
		index = null;
		trace = Trace.NONE;
		access.changed();
		redraw();
	}

	Scene scene() {
		return scene;
	}

	/** The elements of the scene, or null where there is none. */
	SceneIndex index() {
		return index;
	}

	/** The sentence that is shown while there is no scene. */
	String message() {
		return message;
	}

	/** What screen readers are told. */
	SceneAccess access() {
		return access;
	}

	/** The selected element's id, or null. */
	String selected() {
		return trace.selected();
	}

	/** Where an element is on the canvas, in pixels, maybe out of sight; null for one that is not in the scene. */
	Rectangle bounds(String id) {
		Frame frame = index == null ? null : index.frame(id);
		return frame == null ? null : camera.screen(frame);
	}

	/** The element at a place of the canvas, or null. */
	String at(Point place) {
		return index == null ? null : index.at(camera.sceneX(place.x), camera.sceneY(place.y));
	}

	double scale() {
		return camera.scale();
	}

	void fit() {
		fitted = true;
		if (scene != null) {
			camera = Camera.fit(scene.width(), scene.height(), getClientArea().width, getClientArea().height);
			redraw();
		}
	}

	/** Looks from here; what is shown next stays under this camera. */
	void look(Camera from) {
		fitted = false;
		camera = from;
		redraw();
	}

	void nearer() {
		zoom(STEP, getClientArea().width / 2, getClientArea().height / 2);
	}

	void farther() {
		zoom(1 / STEP, getClientArea().width / 2, getClientArea().height / 2);
	}

	void pan(int dx, int dy) {
		look(camera.moved(dx, dy));
	}

	/** Selects an element and brings it into sight; null selects nothing. Nobody is told. */
	void reveal(String id) {
		if (scene == null || id != null && index.frame(id) == null) {
			return;
		}
		trace = id == null ? Trace.NONE : Trace.of(scene.view().graph(), id);
		if (id != null) {
			bringIntoSight(index.frame(id));
		}
		access.selected(id);
		redraw();
	}

	private void bringIntoSight(Frame frame) {
		Rectangle area = getClientArea();
		if (!camera.shows(frame, area.width, area.height) || camera.scale() <= LEGIBLE) {
			look(camera.showing(frame, area.width, area.height));
		}
	}

	/** As the user does: selects an element, brings it into sight, and tells the listener. */
	void choose(String id) {
		if (scene != null) {
			reveal(id);
			onSelect.accept(id);
		}
	}

	/** Selects the next element that holds the text; answers whether there is one. */
	boolean search(String text) {
		String found = scene == null || text.isBlank() ? null : index.search(text.strip(), trace.selected());
		if (found != null) {
			choose(found);
		}
		return found != null;
	}

	void open() {
		if (trace.selected() != null) {
			onOpen.accept(trace.selected());
		}
	}

	void fold() {
		onFold.accept(trace.selected());
	}

	/** Paints what is seen; also what the bench measures. */
	void paint(GC gc, Rectangle clip) {
		if (scene == null) {
			painter.message(gc, getClientArea(), message, getParent().getBackground());
		} else {
			painter.paint(gc, clip, scene, index, camera, trace, getParent().getBackground());
		}
		if (isFocusControl()) {
			gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.setLineWidth(2);
			gc.drawRectangle(1, 1, getClientArea().width - 2, getClientArea().height - 2);
		}
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
		look(camera.zoomed(factor, x, y));
	}

	private void down(MouseEvent event) {
		setFocus();
		grip = event;
		if (scene == null || event.button != 1) {
			return;
		}
		double x = camera.sceneX(event.x);
		double y = camera.sceneY(event.y);
		String sign = camera.scale() < ScenePainter.SIGNS ? null : index.signAt(x, y);
		if (sign != null) {
			onFold.accept(sign);
		} else {
			select(index.at(x, y));
		}
	}

	/** What is clicked is in sight already: nothing moves. */
	private void select(String id) {
		trace = id == null ? Trace.NONE : Trace.of(scene.view().graph(), id);
		access.selected(id);
		redraw();
		onSelect.accept(id);
	}

	private void drag(MouseEvent event) {
		if (grip != null) {
			pan(event.x - grip.x, event.y - grip.y);
			grip.x = event.x;
			grip.y = event.y;
		}
	}
}
