// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.PlatformUI;

import fr.referentiel.document.grid.ExamView;
import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.DocumentSuite;
import fr.referentiel.document.suite.Format;
import fr.referentiel.model.Epreuve;
import fr.referentiel.ui.preference.StudioPreferences;
import fr.referentiel.ui.reading.Found;
import fr.referentiel.ui.reading.Wanted;

/** Which documents, in which formats, of which option and épreuve, where. */
final class GeneratePage extends WizardPage {
	/** In pixels: titles of épreuves may be long. */
	private static final int EXAM_WIDTH = 260;

	private final Map<DocumentKind, Button> kinds = new EnumMap<>(DocumentKind.class);
	private final Map<Format, Button> formats = new EnumMap<>(Format.class);
	private Wanted referentiel;
	private Found found;
	private Group which;
	private Combo name;
	private Combo option;
	private Combo exam;
	private List<Epreuve> exams = List.of();
	private PathField target;
	private String suggested = "";
	private Button open;

	GeneratePage(Wanted referentiel) {
		super("documents", "Documents de " + referentiel.label(), null);
		this.referentiel = referentiel;
		setDescription("Choisissez les documents. Ils sont faits du texte enregistré ; les fichiers de même nom sont remplacés.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(8, 10).applyTo(area);
		which = group(area, "Référentiel", 1);
		name = new Combo(which, SWT.READ_ONLY);
		name.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> found(found.named(name.getText()))));
		which(false);
		Group documents = group(area, "Documents", 2);
		for (DocumentKind kind : DocumentKind.values()) {
			kinds.put(kind, tick(documents, DocumentNames.of(kind), kind == DocumentKind.GRILLES));
		}
		Group forms = group(area, "Formats (aucun coché : ceux d’usage)", Format.values().length);
		for (Format format : Format.values()) {
			formats.put(format, tick(forms, format.code().toUpperCase(Locale.ROOT), false));
		}
		Composite part = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
		option = new Combo(group(part, "Option", 1), SWT.READ_ONLY);
		exam = new Combo(group(part, "Épreuve", 1), SWT.READ_ONLY);
		GridDataFactory.fillDefaults().hint(EXAM_WIDTH, SWT.DEFAULT).applyTo(exam);
		exam.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		choices(List.of(), List.of());
		target = PathField.folder(group(area, "Dossier", 3), "&Écrire dans :", this::check);
		suggest(StudioPreferences.outputFolder(referentiel.folder()));
		open = tick(area, "&Ouvrir le résultat", false);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "fr.referentiel.ui.generer");
		setControl(area);
		check();
	}

	private static Group group(Composite area, String title, int columns) {
		Group group = new Group(area, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().numColumns(columns).spacing(16, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private Button tick(Composite area, String label, boolean ticked) {
		Button button = new Button(area, SWT.CHECK);
		button.setText(label);
		button.setSelection(ticked);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		return button;
	}

	private void which(boolean several) {
		((GridData) which.getLayoutData()).exclude = !several;
		which.setVisible(several);
		which.getParent().layout(true, true);
		if (several) {
			which.getShell().pack(); // it comes after the dialog has found its size
		}
	}

	/** What the folder holds: of several référentiels one is to be chosen; the one that is wanted has its options and its folder of documents. */
	void found(Found now) {
		if (option.isDisposed()) {
			return;
		}
		found = now;
		referentiel = now.wanted();
		name.setItems(now.names().toArray(String[]::new));
		boolean several = now.names().size() > 1;
		if (several != which.getVisible()) {
			which(several);
		}
		now.name().ifPresent(name::setText);
		choices(now.one().map(l -> l.subject().options()).orElse(List.of()), now.one().map(l -> DocumentSuite.exams(l.subject())).orElse(List.of()));
		if (now.one().isPresent()) {
			suggest(OutputFolder.of(now).path());
		}
		check();
	}

	/** Writes a folder in its field, unless the user has written another one there. */
	private void suggest(Path folder) {
		if (target.text().equals(suggested)) {
			suggested = folder.toString();
			target.set(folder);
		}
	}

	/** Offers the options and the épreuves of the référentiel; where there are none, there is nothing to choose. */
	private void choices(List<String> options, List<Epreuve> examined) {
		offer(option, "Toutes les options", options);
		exams = examined;
		offer(exam, "Toutes les épreuves", exams.stream().map(ExamView::name).toList());
	}

	private static void offer(Combo choice, String all, List<String> each) {
		choice.removeAll();
		choice.add(all);
		each.forEach(choice::add);
		choice.select(0);
		choice.setEnabled(!each.isEmpty());
	}

	private void check() {
		if (target == null || open == null) {
			return; // the page is being made
		}
		setErrorMessage(reason());
		setPageComplete(getErrorMessage() == null);
	}

	private String reason() {
		if (found != null && found.one().isEmpty()) {
			return found.reason();
		}
		if (kinds().isEmpty()) {
			return "Cochez au moins un document.";
		}
		Optional<DocumentKind> whole = exam.getSelectionIndex() <= 0 ? Optional.empty() : kinds().stream().filter(k -> !k.byExam()).findFirst();
		if (whole.isPresent()) {
			return "« " + DocumentNames.of(whole.get()) + " » ne se fait pas épreuve par épreuve : décochez ce document, ou choisissez toutes les épreuves.";
		}
		Optional<Path> folder = target.path();
		if (folder.isEmpty() || !folder.get().isAbsolute()) {
			return "Donnez le chemin complet du dossier où écrire.";
		}
		return Files.exists(folder.get()) && !Files.isDirectory(folder.get()) ? "« " + folder.get() + " » est un fichier. Choisissez un dossier." : null;
	}

	private List<DocumentKind> kinds() {
		return Arrays.stream(DocumentKind.values()).filter(k -> kinds.get(k).getSelection()).toList();
	}

	/** Whether grids are among the documents, which alone need candidates. */
	boolean grids() {
		return kinds.get(DocumentKind.GRILLES).getSelection();
	}

	/** Whether an option remains to be chosen. */
	boolean optionOpen() {
		return option.getItemCount() > 1 && option.getSelectionIndex() == 0;
	}

	GenerationChoice choice(OwnFiles files) {
		List<Format> forms = Arrays.stream(Format.values()).filter(f -> formats.get(f).getSelection()).toList();
		String code = option.getSelectionIndex() <= 0 ? null : option.getText();
		String epreuve = exam.getSelectionIndex() <= 0 ? null : exams.get(exam.getSelectionIndex() - 1).getCode();
		return new GenerationChoice(referentiel, kinds(), forms, code, epreuve, files, target.path().orElseThrow().normalize(), open.getSelection());
	}
}
