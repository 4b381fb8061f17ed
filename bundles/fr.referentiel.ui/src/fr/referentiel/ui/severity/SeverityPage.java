// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.severity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.rules.Reading;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Rules;
import fr.referentiel.rules.SeveritySettings;
import fr.referentiel.ui.help.Guide;

/** « Gravité des règles »: all rules with how grave the project takes them; writes the project's file of severities. */
public final class SeverityPage extends PropertyPage {
	/** Its identifier. */
	public static final String ID = "fr.referentiel.ui.gravites";

	/** What can be chosen, as the file has it. */
	private static final List<String> VALUES = Stream.of(Stream.of(""), Arrays.stream(Gravite.values()).map(Gravite::nom), Stream.of(SeveritySettings.SILENT)).flatMap(s -> s).toList();

	private final List<RuleInfo> rules = new Rules().infos().stream().filter(r -> !Reading.infos().contains(r)).toList();
	private final Map<String, String> chosen = new TreeMap<>();
	private Text filter;
	private Table table;
	private Combo severity;
	private Button explain;

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(page);
		chosen.putAll(read().severities());
		new Label(page, SWT.NONE).setText("&Filtrer :");
		filter = new Text(page, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("un mot du titre ou du code");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
		filter.addListener(SWT.Modify, e -> fill());
		createTable(page);
		createChoice(page);
		fill();
		return page;
	}

	private void createTable(Composite page) {
		table = new Table(page, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(760, 380).applyTo(table);
		column("Règle", 400);
		column("D’origine", 110);
		column("Dans ce projet", 130);
		column("Code", 240);
		table.addListener(SWT.Selection, e -> showSelected());
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void createChoice(Composite page) {
		new Label(page, SWT.NONE).setText("&Gravité des règles choisies :");
		severity = new Combo(page, SWT.READ_ONLY);
		severity.setItems(VALUES.stream().map(SeverityPage::label).toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(severity);
		severity.addListener(SWT.Selection, e -> choose(VALUES.get(severity.getSelectionIndex())));
		explain = new Button(page, SWT.PUSH);
		explain.setText("&Expliquer dans le guide");
		explain.addListener(SWT.Selection, e -> Guide.rule(selected().getFirst().code()).ifPresent(new Guide()::open));
		showSelected();
	}

	private static String label(String value) {
		return switch (value) {
		case "" -> "comme la règle le dit";
		case SeveritySettings.SILENT -> value + " : la règle se tait";
		default -> value;
		};
	}

	private void fill() {
		table.removeAll();
		String wanted = filter.getText().strip().toLowerCase(Locale.FRENCH);
		rules.stream().filter(r -> (r.code() + " " + r.titre()).toLowerCase(Locale.FRENCH).contains(wanted)).forEach(rule -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(rule);
			show(item);
		});
		showSelected();
	}

	private void show(TableItem item) {
		RuleInfo rule = (RuleInfo) item.getData();
		item.setText(new String[] { rule.titre(), rule.gravite().nom(), chosen.getOrDefault(rule.code(), ""), rule.code() });
	}

	private List<RuleInfo> selected() {
		return Arrays.stream(table.getSelection()).map(i -> (RuleInfo) i.getData()).toList();
	}

	/** The choice shows what the selected rules have in common. */
	private void showSelected() {
		List<RuleInfo> selected = selected();
		List<String> values = selected.stream().map(r -> chosen.getOrDefault(r.code(), "")).distinct().toList();
		severity.setEnabled(!selected.isEmpty());
		severity.deselectAll();
		if (values.size() == 1) {
			severity.select(VALUES.indexOf(values.getFirst()));
		}
		explain.setEnabled(selected.size() == 1 && Guide.rule(selected.getFirst().code()).isPresent());
	}

	private void choose(String value) {
		selected().forEach(rule -> chosen.put(rule.code(), value));
		Arrays.stream(table.getSelection()).forEach(this::show);
	}

	@Override
	protected void performDefaults() {
		rules.forEach(rule -> chosen.put(rule.code(), ""));
		fill();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		SeverityText before = read();
		SeverityText after = before;
		for (RuleInfo rule : rules) {
			after = after.with(rule.code(), chosen.getOrDefault(rule.code(), ""));
		}
		return after == before || write(after.text());
	}

	private IFile file() {
		return Adapters.adapt(getElement(), IProject.class).getFile(SeveritySettings.FILE);
	}

	private SeverityText read() {
		try {
			return new SeverityText(file().exists() ? new String(file().readAllBytes(), StandardCharsets.UTF_8) : "");
		} catch (CoreException e) {
			setErrorMessage("« " + SeveritySettings.FILE + " » ne peut pas être lu : " + e.getMessage());
			return new SeverityText("");
		}
	}

	private boolean write(String text) {
		try {
			file().write(text.getBytes(StandardCharsets.UTF_8), true, false, true, null);
			return true;
		} catch (CoreException e) {
			MessageDialog.openError(getShell(), "Gravité des règles", "« " + SeveritySettings.FILE + " » ne peut pas être écrit. Vérifiez les droits d’accès du dossier. (" + e.getMessage() + ")");
			return false;
		}
	}
}
