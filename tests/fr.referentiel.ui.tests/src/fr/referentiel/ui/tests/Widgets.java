// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Finds widgets by what they show, and does to them what a user does; fails where a user could not. */
final class Widgets {
	private Widgets() {
	}

	/** The open window of this title that has this button, if there is one. */
	static Optional<Shell> dialog(String title, String button) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> !s.isDisposed() && s.isVisible() && s.getText().equals(title))
				.filter(s -> all(s, Button.class).stream().anyMatch(b -> plain(b.getText()).equals(button))).findFirst();
	}

	/** All visible widgets of a kind, in the order in which they were made. */
	static <T extends Control> List<T> all(Composite in, Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (Control child : in.getChildren()) {
			if (kind.isInstance(child) && child.isVisible()) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, kind));
			}
		}
		return found;
	}

	static Button button(Composite in, String label) {
		return one(all(in, Button.class).stream().filter(b -> plain(b.getText()).equals(label)), "button « " + label + " »");
	}

	/** The field that stands right after a label. */
	static Text field(Composite in, String label) {
		Label before = one(all(in, Label.class).stream().filter(l -> plain(l.getText()).equals(label)), "label « " + label + " »");
		List<Control> beside = List.of(before.getParent().getChildren());
		return one(beside.stream().skip(beside.indexOf(before) + 1L).filter(Text.class::isInstance).map(Text.class::cast).limit(1), "field « " + label + " »");
	}

	/** Opens the menu of the view that a widget stands in, does something with it, and closes it. */
	static void viewMenu(Control in, Consumer<Menu> action) {
		Composite folder = in.getParent();
		while (!(folder instanceof CTabFolder)) {
			folder = folder.getParent();
		}
		ToolItem opener = one(all(folder, ToolBar.class).stream().flatMap(b -> Arrays.stream(b.getItems())).filter(i -> "Menu de la vue".equals(i.getToolTipText())), "menu of the view");
		Display display = in.getDisplay();
		display.addFilter(SWT.Show, new Listener() {
			@Override
			public void handleEvent(Event shown) {
				if (shown.widget instanceof Menu menu) {
					display.removeFilter(SWT.Show, this);
					display.asyncExec(() -> {
						try {
							action.accept(menu);
						} finally {
							menu.setVisible(false);
						}
					});
				}
			}
		});
		opener.notifyListeners(SWT.Selection, new Event());
	}

	/** An entry of a menu that is filled. */
	static MenuItem item(Menu menu, String label) {
		return one(Arrays.stream(menu.getItems()).filter(i -> plain(i.getText()).equals(label)), "entry « " + label + " »");
	}

	private static <T> T one(Stream<T> found, String what) {
		return found.findFirst().orElseThrow(() -> new AssertionError("no " + what + " is shown"));
	}

	private static String plain(String label) {
		return label.replace("&", "");
	}

	static void press(Button button) {
		usable(button);
		button.notifyListeners(SWT.Selection, new Event());
	}

	static void tick(Button box, boolean ticked) {
		usable(box);
		box.setSelection(ticked);
		box.notifyListeners(SWT.Selection, new Event());
	}

	static void type(Text field, String text) {
		usable(field);
		field.setText(text);
	}

	static void choose(Combo combo, String item) {
		usable(combo);
		int at = combo.indexOf(item);
		if (at < 0) {
			throw new AssertionError("« " + item + " » is not among " + List.of(combo.getItems()));
		}
		combo.select(at);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Chooses an entry of a menu; one with a mark takes it or loses it. */
	static void choose(MenuItem entry) {
		entry.setSelection((entry.getStyle() & SWT.RADIO) != 0 || !entry.getSelection());
		entry.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses a button of a tool bar. */
	static void press(Composite in, String tool) {
		ToolItem item = one(all(in, ToolBar.class).stream().flatMap(b -> Arrays.stream(b.getItems())).filter(i -> i.getText().equals(tool)), "tool « " + tool + " »");
		item.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses and releases a key, which the widget alone receives. */
	static void key(Control control, int keyCode, char character, int modifiers) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.keyCode = keyCode;
			event.character = character;
			event.stateMask = modifiers;
			control.notifyListeners(type, event);
		}
	}

	/** Presses and releases the first mouse button at a place of a widget. */
	static void click(Control control, int x, int y) {
		mouse(control, SWT.MouseDown, x, y);
		mouse(control, SWT.MouseUp, x, y);
	}

	static void mouse(Control control, int type, int x, int y) {
		Event event = new Event();
		event.type = type;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = x;
		event.y = y;
		control.notifyListeners(type, event);
	}

	/** All that a dialog says. */
	static String said(Composite in) {
		return String.join("\n", all(in, Label.class).stream().map(Label::getText).filter(t -> !t.isBlank()).toList());
	}

	private static void usable(Control control) {
		Rectangle bounds = control.getBounds();
		if (!control.isEnabled() || !control.isVisible() || bounds.isEmpty()) {
			throw new AssertionError("nobody could use " + control + " at " + bounds);
		}
	}
}
