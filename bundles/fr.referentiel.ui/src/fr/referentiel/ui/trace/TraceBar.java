// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import fr.referentiel.model.Option;
import fr.referentiel.model.Referentiel;
import fr.referentiel.trace.Views;

/** The bar above the picture: which view, which option, search, holes only, link with the editor, zoom, export. */
final class TraceBar {
	private final TraceActions actions;
	private final Combo views;
	private final Combo options;
	private final Text search;
	private final Button holes;
	private final Button link;
	private List<String> codes = new ArrayList<>();

	TraceBar(Composite parent, TraceActions actions) {
		this.actions = actions;
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		views = new Combo(bar, SWT.READ_ONLY);
		views.setItems(Views.codes().stream().map(Views::title).toArray(String[]::new));
		views.select(0);
		views.setToolTipText("Vue");
		views.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> actions.refresh()));
		options = new Combo(bar, SWT.READ_ONLY);
		options.setItems("Toutes les options");
		options.select(0);
		options.setToolTipText("Option");
		options.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> actions.refresh()));
		search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Chercher un code ou un mot");
		search.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> search()));
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(search);
		holes = check(bar, "Manques seulement", "Ne montrer que ce à quoi rien ne répond, et ce qui y touche");
		holes.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> actions.refresh()));
		link = check(bar, "Suivre l'éditeur", "Choisir dans l'image montre le texte, et se placer dans le texte montre l'élément");
		tools(bar);
		GridLayoutFactory.swtDefaults().numColumns(bar.getChildren().length).margins(6, 4).applyTo(bar);
	}

	private static Button check(Composite bar, String label, String explanation) {
		Button button = new Button(bar, SWT.CHECK);
		button.setText(label);
		button.setToolTipText(explanation);
		return button;
	}

	private void tools(Composite bar) {
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		tool(tools, "−", "Éloigner (touche -)", () -> actions.zoom(0.8));
		tool(tools, "+", "Rapprocher (touche +)", () -> actions.zoom(1.25));
		tool(tools, "Tout voir", "Montrer toute l'image (touche 0)", actions::fit);
		tool(tools, "Replier", "Replier ou déplier l'élément choisi (barre d'espace)", actions::foldSelected);
		tool(tools, "Tout déplier", "Déplier tout", actions::unfoldAll);
		tool(tools, "Enregistrer…", "Enregistrer l'image en SVG, PNG, PDF ou HTML", actions::export);
	}

	private static void tool(ToolBar tools, String label, String explanation, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(label);
		item.setToolTipText(explanation);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	private void search() {
		boolean found = actions.search(search.getText());
		search.setToolTipText(found || search.getText().isBlank() ? null : "Rien ne contient « " + search.getText() + " » dans cette vue.");
	}

	/** The chosen view's code. */
	String view() {
		return Views.codes().get(views.getSelectionIndex());
	}

	/** The chosen option's code, or null for all. */
	String option() {
		int chosen = options.getSelectionIndex();
		return chosen <= 0 || chosen > codes.size() ? null : codes.get(chosen - 1);
	}

	boolean holesOnly() {
		return holes.getSelection();
	}

	boolean linked() {
		return link.getSelection();
	}

	/** Offers the options of this référentiel; the choice stays if it still exists. */
	void options(Referentiel referentiel) {
		List<Option> known = referentiel.getDeclarations().stream().filter(Option.class::isInstance).map(Option.class::cast).toList();
		List<String> fresh = known.stream().map(Option::getCode).toList();
		if (!fresh.equals(codes)) {
			String before = option();
			codes = fresh;
			List<String> items = new ArrayList<>(List.of("Toutes les options"));
			known.forEach(o -> items.add("Option " + o.getCode()));
			options.setItems(items.toArray(String[]::new));
			options.select(before == null ? 0 : fresh.indexOf(before) + 1);
			options.setVisible(!fresh.isEmpty());
		}
	}
}
