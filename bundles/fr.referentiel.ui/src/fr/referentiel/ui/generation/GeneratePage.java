// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;

import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.Format;
import fr.referentiel.ui.preference.StudioPreferences;

/** The one page of the wizard. */
final class GeneratePage extends WizardPage {
	private final Path referentiel;
	private final Map<DocumentKind, Button> kinds = new EnumMap<>(DocumentKind.class);
	private final Map<Format, Button> formats = new EnumMap<>(Format.class);
	private Text target;
	private Button open;

	GeneratePage(Path referentiel) {
		super("documents", "Documents de " + referentiel.getFileName(), null);
		this.referentiel = referentiel;
		setDescription("Choisissez les documents. Ils sont faits du texte enregistré ; les fichiers de même nom sont remplacés.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(8, 10).applyTo(area);
		Group documents = group(area, "Documents", 2);
		for (DocumentKind kind : DocumentKind.values()) {
			kinds.put(kind, check(documents, DocumentNames.of(kind), kind == DocumentKind.GRILLES));
		}
		Group forms = group(area, "Formats (aucun coché : ceux d'usage)", Format.values().length);
		for (Format format : Format.values()) {
			formats.put(format, check(forms, format.code().toUpperCase(java.util.Locale.ROOT), false));
		}
		target(area);
		open = check(area, "&Ouvrir le résultat", false);
		setControl(area);
		check();
	}

	private void target(Composite area) {
		Group group = group(area, "Dossier", 2);
		target = new Text(group, SWT.BORDER);
		target.setText(StudioPreferences.outputFolder(referentiel).toString());
		target.addModifyListener(e -> check());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(420, SWT.DEFAULT).applyTo(target);
		Button browse = new Button(group, SWT.PUSH);
		browse.setText("&Parcourir…");
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setText("Dossier des documents");
			dialog.setFilterPath(target.getText());
			String chosen = dialog.open();
			if (chosen != null) {
				target.setText(chosen);
			}
		}));
	}

	private static Group group(Composite area, String title, int columns) {
		Group group = new Group(area, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().numColumns(columns).spacing(16, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private Button check(Composite area, String label, boolean checked) {
		Button button = new Button(area, SWT.CHECK);
		button.setText(label);
		button.setSelection(checked);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		return button;
	}

	private void check() {
		if (target == null) {
			return;
		}
		boolean some = kinds.values().stream().anyMatch(Button::getSelection);
		boolean absolute = !target.getText().isBlank() && Path.of(target.getText()).isAbsolute();
		setErrorMessage(!some ? "Cochez au moins un document." : !absolute ? "Donnez le chemin complet du dossier où écrire." : null);
		setPageComplete(some && absolute);
	}

	GenerationChoice choice() {
		List<DocumentKind> wanted = Arrays.stream(DocumentKind.values()).filter(k -> kinds.get(k).getSelection()).collect(Collectors.toList());
		List<Format> forms = Arrays.stream(Format.values()).filter(f -> formats.get(f).getSelection()).collect(Collectors.toList());
		return new GenerationChoice(referentiel, wanted, forms, Path.of(target.getText()).normalize(), open.getSelection());
	}
}
