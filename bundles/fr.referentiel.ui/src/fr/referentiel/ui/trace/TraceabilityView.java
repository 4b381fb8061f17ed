// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import fr.referentiel.diagram.Scene;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Element;
import fr.referentiel.model.Lieu;
import fr.referentiel.trace.Views;
import fr.referentiel.ui.editor.Locations;
import fr.referentiel.ui.reading.ReferentielFolder;
import fr.referentiel.ui.reading.TextFileChanges;

/** The view « Traçabilité » of the référentiel that the user is looking at, as it was last saved. */
public final class TraceabilityView extends ViewPart {
	public static final String ID = "fr.referentiel.ui.tracabilite";

	private final Set<String> folded = new HashSet<>();
	private final ISelectionListener onSelection = this::selected;
	private TextFileChanges changes;
	private TraceBar bar;
	private SceneCanvas canvas;
	private Label note;
	private LoadedReferentiel loaded;
	private Path folder;
	private SceneRequest shown;
	private SceneJob job;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new TraceBar(parent, new TraceActions(this));
		canvas = new SceneCanvas(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		note = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(note);
		note.setText("Ouvrez un fichier .referentiel, ou choisissez un projet : la vue montre son référentiel.");
		canvas.onSelect(this::traced);
		canvas.onOpen(this::openText);
		canvas.onFold(this::fold);
		getSite().getPage().addSelectionListener(onSelection);
		changes = new TextFileChanges(() -> Display.getDefault().asyncExec(this::refresh));
		ReferentielFolder.of(getSite().getPage()).ifPresent(this::show);
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(onSelection);
		if (changes != null) {
			changes.close();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	/** Shows the référentiel of a folder. */
	public void show(Path wanted) {
		if (!wanted.equals(folder)) {
			folder = wanted;
			folded.clear();
			refresh();
		}
	}

	/** The scene that is shown, or null while there is none. */
	public Scene scene() {
		return canvas.scene();
	}

	SceneCanvas canvas() {
		return canvas;
	}

	/** Draws again what the bar asks for. */
	void refresh() {
		if (folder == null || canvas.isDisposed()) {
			return;
		}
		String centre = Views.IMPACT.equals(bar.view()) ? canvas.selected() != null ? canvas.selected() : shown == null ? null : shown.centre() : null;
		SceneRequest request = new SceneRequest(folder, bar.view(), bar.option(), centre, folded, bar.holesOnly());
		if (job != null) {
			job.cancel();
		}
		Display display = canvas.getDisplay();
		job = new SceneJob(request, (read, scene) -> display.asyncExec(() -> drawn(request, read, scene)), reason -> display.asyncExec(() -> say(reason)));
		job.schedule();
	}

	private void drawn(SceneRequest request, LoadedReferentiel read, Scene scene) {
		if (!canvas.isDisposed() && request.folder().equals(folder)) {
			loaded = read;
			bar.options(read.referentiel());
			canvas.show(scene, request.sameView(shown));
			shown = request;
			say(scene.boxes().size() + scene.clusters().size() + " éléments, " + scene.lines().size() + " liens, " + scene.view().holes().size()
					+ " manques. Cliquez sur un élément pour suivre ce qui en dépend.");
		}
	}

	private void say(String sentence) {
		if (!note.isDisposed()) {
			note.setText(sentence.replace("&", "&&"));
		}
	}

	private void traced(String id) {
		if (id != null) {
			var node = canvas.node(id);
			say((node.code() == null ? "" : node.code() + " ") + node.label());
			if (bar.linked()) {
				openText(id);
			}
		}
	}

	private void openText(String id) {
		Element element = loaded == null ? null : loaded.identites().element(id);
		Lieu place = element == null ? null : element.getLieu();
		if (place != null && place.fichier() != null) {
			var start = new org.eclipse.lsp4j.Position(place.ligne() - 1, place.colonne() - 1);
			Locations.show(getSite().getPage(), java.net.URI.create(place.fichier()).isAbsolute() ? place.fichier() : Path.of(place.fichier()).toUri().toString(),
					new org.eclipse.lsp4j.Range(start, start));
		}
	}

	/** Folds or unfolds the selected container, or the one around the selected element. */
	void fold(String id) {
		if (id == null || canvas.node(id) == null) {
			return;
		}
		String parent = canvas.node(id).parent();
		boolean container = folded.contains(id) || canvas.scene().clusters().stream().anyMatch(c -> c.node().id().equals(id));
		String target = container ? id : parent;
		if (target != null && !folded.remove(target)) {
			folded.add(target);
		}
		refresh();
	}

	void unfoldAll() {
		folded.clear();
		refresh();
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (part == this) {
			return;
		}
		Optional<Path> wanted = part instanceof IEditorPart editor ? ReferentielFolder.of(editor) : ReferentielFolder.of(selection);
		wanted.filter(f -> f.toFile().isDirectory()).filter(FolderOfTexts::holds).ifPresent(this::show);
		if (bar.linked() && part instanceof IEditorPart editor && selection instanceof org.eclipse.jface.text.ITextSelection text) {
			ReferentielFolder.file(editor.getEditorInput()).flatMap(file -> elementAt(file, text.getStartLine() + 1)).ifPresent(canvas::reveal);
		}
	}

	/** The element of the scene that is written at a line of a file: the last one that begins there or above. */
	private Optional<String> elementAt(Path file, int line) {
		if (loaded == null || canvas.scene() == null) {
			return Optional.empty();
		}
		String best = null;
		int bestLine = 0;
		for (String id : loaded.identites().ids()) {
			Lieu place = loaded.identites().element(id).getLieu();
			boolean here = place != null && place.fichier() != null && canvas.node(id) != null && sameFile(place.fichier(), file);
			if (here && place.ligne() <= line && place.ligne() > bestLine) {
				best = id;
				bestLine = place.ligne();
			}
		}
		return Optional.ofNullable(best);
	}

	private static boolean sameFile(String name, Path file) {
		return name.equals(file.toString()) || name.equals(file.toUri().toString());
	}
}
