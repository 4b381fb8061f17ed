// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import fr.referentiel.trace.Views;
import fr.referentiel.ui.reading.Found;

/** The bar above the picture: which référentiel, which view, which option, search, holes only, link with the editor, zoom, export; on two lines where one is too long. */
final class TraceBar {
	private static final String ALL = "Toutes les options";
	private static final int SEARCH_WIDTH = 170;

	private final TraceActions actions;
	private final Combo names;
	private final Combo views;
	private final Combo options;
	private final Text search;
	private final Button holes;
	private final Button link;
	private List<String> codes = List.of();

	TraceBar(Composite parent, TraceActions actions) {
		this.actions = actions;
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		RowLayout rows = new RowLayout(SWT.HORIZONTAL);
		rows.center = true;
		rows.spacing = 8;
		bar.setLayout(rows);
		names = combo(bar, "Référentiel", actions::choose);
		views = combo(bar, "Vue", actions::refresh, Views.codes().stream().map(Views::title).toArray(String[]::new));
		options = combo(bar, "Option", actions::refresh, ALL);
		search = search(bar);
		holes = check(bar, "Manques seulement", "Ne montrer que ce à quoi rien ne répond, et ce qui y touche");
		holes.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> actions.refresh()));
		link = check(bar, "Suivre l’éditeur", "Choisir dans l’image montre le texte, et se placer dans le texte montre l’élément");
		tools(bar);
		show(names, false);
		show(options, false);
	}

	private static Combo combo(Composite bar, String name, Runnable onChoice, String... items) {
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.setToolTipText(name);
		name(combo, name);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> onChoice.run()));
		return combo;
	}

	private Text search(Composite bar) {
		Text field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Chercher un code ou un mot");
		field.setToolTipText("Entrée : le suivant. Échap : retour à l’image.");
		name(field, "Chercher un code ou un mot");
		field.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
		field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> actions.search(field.getText())));
		field.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ESC) {
				actions.picture();
			}
		}));
		return field;
	}

	/** A name for screen readers, where no label stands beside the control. */
	private static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	private static Button check(Composite bar, String label, String explanation) {
		Button button = new Button(bar, SWT.CHECK);
		button.setText(label);
		button.setToolTipText(explanation);
		return button;
	}

	private void tools(Composite bar) {
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		tool(tools, "−", "Éloigner (touche -)", actions::farther);
		tool(tools, "+", "Rapprocher (touche +)", actions::nearer);
		tool(tools, "Tout voir", "Montrer toute l’image (touche 0)", actions::fit);
		tool(tools, "Isoler", "Ne montrer que ce qui dépend de l’élément choisi (touche I)", actions::isolate);
		tool(tools, "Replier", "Replier ou déplier l’élément choisi (barre d’espace)", actions::foldSelected);
		tool(tools, "Tout déplier", "Déplier tout", actions::unfoldAll);
		tool(tools, "Enregistrer…", "Enregistrer l’image en SVG, PNG, PDF ou HTML", actions::export);
	}

	private static void tool(ToolBar tools, String label, String explanation, Runnable action) {
		new ToolItem(tools, SWT.SEPARATOR);
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(label);
		item.setToolTipText(explanation);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	/** Offers the référentiels of a folder, where there are several. */
	void names(Found found) {
		if (!found.names().equals(List.of(names.getItems()))) {
			names.setItems(found.names().toArray(String[]::new));
			show(names, found.names().size() > 1);
		}
		found.name().ifPresentOrElse(names::setText, names::deselectAll);
	}

	/** The chosen référentiel's name. */
	String name() {
		return names.getText();
	}

	/** The chosen view's code. */
	String view() {
		return Views.codes().get(views.getSelectionIndex());
	}

	void chooseView(String code) {
		views.select(Views.codes().indexOf(code));
	}

	/** The chosen option's code, or null for all. */
	String option() {
		int chosen = options.getSelectionIndex();
		return chosen <= 0 ? null : codes.get(chosen - 1);
	}

	boolean holesOnly() {
		return holes.getSelection();
	}

	boolean linked() {
		return link.getSelection();
	}

	void focusSearch() {
		search.setFocus();
		search.selectAll();
	}

	/** Offers the options of this référentiel; the choice stays if it still exists. */
	void options(List<String> fresh) {
		if (!fresh.equals(codes)) {
			String before = option();
			codes = List.copyOf(fresh);
			List<String> items = new ArrayList<>(List.of(ALL));
			codes.forEach(code -> items.add("Option " + code));
			options.setItems(items.toArray(String[]::new));
			options.select(before == null ? 0 : codes.indexOf(before) + 1);
			show(options, !codes.isEmpty());
		}
	}

	private static void show(Combo combo, boolean some) {
		RowData place = new RowData();
		place.exclude = !some;
		combo.setLayoutData(place);
		combo.setVisible(some);
		combo.requestLayout();
	}
}
