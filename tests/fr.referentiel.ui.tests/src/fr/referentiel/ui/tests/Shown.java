// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** All words that a part of the window shows: labels, tips, the entries of menus. Each is told with the way to it. */
final class Shown {
	/**
	 * @param where how one comes to it
	 * @param text  as the widget has it, with the marks of keys
	 */
	record Word(String where, String text) {
	}

	private final List<Word> words = new ArrayList<>();

	List<Word> words() {
		return words;
	}

	/** The entries of a menu and of the menus in it, filled as when they are opened. */
	Shown menu(String where, Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			add(where, item.getText());
			if (item.getMenu() != null) {
				menu(where + " > " + item.getText(), item.getMenu());
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return this;
	}

	/** A widget and all in it, also what does not show at the moment. */
	Shown control(String where, Control control) {
		add(where, control.getToolTipText());
		switch (control) {
			case Label label -> add(where, label.getText());
			case Button button -> add(where, button.getText());
			case Link link -> add(where, link.getText());
			case Group group -> add(where, group.getText());
			case Text text -> add(where, text.getMessage());
			case Combo combo -> Arrays.stream(combo.getItems()).forEach(i -> add(where, i));
			case ToolBar bar -> Arrays.stream(bar.getItems()).forEach(i -> add(where, i.getText(), i.getToolTipText()));
			case CTabFolder tabs -> Arrays.stream(tabs.getItems()).forEach(i -> add(where, i.getText()));
			case Table table -> items(where, table.getColumns());
			case Tree tree -> {
				items(where, tree.getColumns());
				Arrays.stream(tree.getItems()).forEach(i -> tree(where, i));
			}
			default -> {
				// has no words of its own
			}
		}
		if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(c -> control(where, c));
		}
		return this;
	}

	private void items(String where, Item[] items) {
		Arrays.stream(items).forEach(i -> add(where, i.getText()));
	}

	private void tree(String where, TreeItem item) {
		add(where, item.getText());
		Arrays.stream(item.getItems()).forEach(i -> tree(where, i));
	}

	void add(String where, String... labels) {
		for (String label : labels) {
			if (label != null && !label.isBlank()) {
				words.add(new Word(where, label));
			}
		}
	}
}
