// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

import fr.referentiel.diagram.Scene;
import fr.referentiel.diagram.writer.SceneWriter;
import fr.referentiel.document.AtomicOutput;
import fr.referentiel.model.Lieu;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.Views;
import fr.referentiel.ui.editor.Locations;
import fr.referentiel.ui.reading.Found;
import fr.referentiel.ui.reading.LookedAt;
import fr.referentiel.ui.reading.TextFileChanges;
import fr.referentiel.ui.reading.Wanted;

/** The view « Traçabilité » of the référentiel that the user is looking at, as it was last saved. */
public final class TraceabilityView extends ViewPart {
	public static final String ID = "fr.referentiel.ui.tracabilite";

	private final Set<String> folded = new HashSet<>();
	private final ISelectionListener onSelection = this::selected;
	private TextFileChanges changes;
	private TraceBar bar;
	private SceneCanvas canvas;
	private Label note;
	private DrawnView drawn;
	private Wanted wanted;
	private Found found;
	private String centre;
	private SceneJob job;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new TraceBar(parent, new TraceActions(this));
		canvas = new SceneCanvas(parent, Platform.getStateLocation(FrameworkUtil.getBundle(TraceabilityView.class)).toPath());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		note = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(note);
		canvas.say("Ouvrez un fichier .referentiel, ou choisissez un projet : la vue montre son référentiel.");
		canvas.onSelect(this::traced);
		canvas.onOpen(id -> openText(id, true));
		canvas.onFold(this::fold);
		canvas.onKey('i', () -> isolate(canvas.selected()));
		canvas.onKey('/', bar::focusSearch);
		searchOnFind();
		getSite().getPage().addSelectionListener(onSelection);
		changes = new TextFileChanges(() -> Display.getDefault().asyncExec(this::refresh));
		LookedAt.of(getSite().getPage()).ifPresent(this::show);
	}

	/** The workbench's own key for finding goes to the search field. */
	private void searchOnFind() {
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				bar.focusSearch();
				return null;
			}
		});
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

	/** Shows a référentiel; where that does not say which one of its folder, the one that is shown stays, or the user is to choose. */
	public void show(Wanted other) {
		boolean here = wanted != null && other.folder().equals(wanted.folder()) && other.name() == null;
		boolean shown = here && (other.file() == null || found != null && found.isOf(other.file()));
		if (!shown && !other.equals(wanted)) {
			wanted = other;
			found = null;
			folded.clear();
			drawn = null;
			centre = null;
			canvas.say("Lecture de « " + wanted.label() + " »…");
			refresh();
		}
	}

	/** Shows the one that was chosen in the bar. */
	void choose() {
		show(wanted.named(bar.name()));
	}

	/** The scene that is shown, or null while there is none. */
	public Scene scene() {
		return canvas.scene();
	}

	/** The sentence that stands in place of the scene while there is none. */
	public String message() {
		return canvas.message();
	}

	/** The id of the element that is traced, or null. */
	public String selected() {
		return canvas.selected();
	}

	/** Where an element is drawn, in pixels of the canvas, maybe out of sight; null for one that is not in the scene. */
	public Rectangle bounds(String id) {
		return canvas.bounds(id);
	}

	/** How many pixels of the screen one of the scene takes. */
	public double scale() {
		return canvas.scale();
	}

	/** What screen readers are told. */
	public SceneAccess access() {
		return canvas.access();
	}

	/**
	 * Writes what is drawn.
	 *
	 * @param file its extension says the format: {@code svg}, {@code png}, {@code pdf}, {@code html} or {@code json}
	 * @throws IOException with a French message when it cannot be written, or nothing is drawn
	 */
	public void export(Path file) throws IOException {
		String name = file.getFileName().toString();
		String extension = name.substring(name.lastIndexOf('.') + 1);
		if (scene() == null || !SceneWriter.extensions().contains(extension)) {
			throw new IOException(scene() == null ? "La vue est vide : ouvrez d’abord un référentiel."
					: "« " + name + " » n’a pas une extension connue. Choisissez parmi : ." + String.join(", .", SceneWriter.extensions()) + ".");
		}
		Scene shown = scene();
		new AtomicOutput(file.toAbsolutePath().getParent()).write(name, out -> SceneWriter.forExtension(extension).write(shown, out));
	}

	SceneCanvas canvas() {
		return canvas;
	}

	/** Draws again what the bar asks for. */
	void refresh() {
		if (wanted == null || canvas.isDisposed()) {
			return;
		}
		boolean impact = Views.IMPACT.equals(bar.view());
		if (impact && centre == null) {
			centre = canvas.selected();
		}
		SceneRequest request = new SceneRequest(wanted, bar.view(), bar.option(), impact ? centre : null, folded, bar.holesOnly());
		if (job != null) {
			job.cancel();
		}
		job = new SceneJob(request, answer(request));
		job.schedule();
	}

	private SceneJob.Answer answer(SceneRequest request) {
		Display display = canvas.getDisplay();
		return new SceneJob.Answer() {
			@Override
			public void found(Found now) {
				display.asyncExec(() -> TraceabilityView.this.found(request, now));
			}

			@Override
			public void drawn(DrawnView view) {
				display.asyncExec(() -> TraceabilityView.this.drawn(view));
			}

			@Override
			public void failed(String reason) {
				display.asyncExec(() -> TraceabilityView.this.failed(request, reason));
			}
		};
	}

	private void found(SceneRequest request, Found now) {
		if (!canvas.isDisposed() && request.wanted().equals(wanted)) {
			found = now;
			bar.names(now);
		}
	}

	private void drawn(DrawnView view) {
		if (canvas.isDisposed() || !view.request().wanted().equals(wanted)) {
			return;
		}
		boolean same = drawn != null && view.request().sameView(drawn.request());
		drawn = view;
		bar.options(view.seen().options());
		canvas.show(view.scene(), view.request().folded(), same);
		say(count(view.scene().boxes().size() + view.scene().clusters().size(), "élément") + ", " + count(view.scene().lines().size(), "trait") + ", "
				+ count(view.scene().view().holes().size(), "manque") + ". Choisissez un élément pour suivre ce qui en dépend.");
	}

	private static String count(int number, String what) {
		return number == 0 ? "aucun " + what : number + " " + what + (number > 1 ? "s" : "");
	}

	private void failed(SceneRequest request, String reason) {
		if (!canvas.isDisposed() && request.wanted().equals(wanted)) {
			canvas.say(reason);
			say("");
		}
	}

	private void say(String sentence) {
		note.setText(sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1).replace("&", "&&"));
	}

	private void traced(String id) {
		if (id == null) {
			say("");
			return;
		}
		TraceNode node = canvas.index().node(id);
		say((node.code() == null ? "" : node.code() + " ") + node.label() + (canvas.index().hole(id) == null ? "" : " – Manque : " + canvas.index().hole(id).sentence()));
		if (bar.linked()) {
			openText(id, false);
		}
	}

	/** @param activate whether the editor takes the focus */
	private void openText(String id, boolean activate) {
		Optional<Lieu> place = drawn == null ? Optional.empty() : drawn.place(id);
		place.ifPresent(p -> Locations.show(getSite().getPage(), p, activate));
	}

	void search(String text) {
		if (!text.isBlank() && !canvas.search(text)) {
			say("Rien ne contient « " + text.strip() + " » dans cette vue.");
		}
	}

	/** Shows only what depends on an element. */
	void isolate(String id) {
		if (id != null) {
			centre = id;
			bar.chooseView(Views.IMPACT);
			refresh();
		} else {
			say("Choisissez d’abord un élément de l’image.");
		}
	}

	/** Folds or unfolds the selected container, or the one around the selected element. */
	void fold(String id) {
		if (id == null || canvas.index() == null || canvas.index().node(id) == null) {
			say("Choisissez d’abord un élément de l’image.");
			return;
		}
		String target = canvas.index().signs().containsKey(id) ? id : canvas.index().node(id).parent();
		if (target != null && !folded.remove(target)) {
			folded.add(target);
			canvas.reveal(target);
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
		Optional<Wanted> chosen = part instanceof IEditorPart editor ? LookedAt.of(editor) : LookedAt.of(selection);
		chosen.filter(w -> w.folder().toFile().isDirectory()).filter(w -> FolderOfTexts.holds(w.folder())).ifPresent(this::show);
		if (bar.linked() && drawn != null && part instanceof IEditorPart editor && selection instanceof ITextSelection text) {
			boolean impact = Views.IMPACT.equals(bar.view());
			LookedAt.file(editor.getEditorInput()).flatMap(file -> drawn.elementAt(file, text.getStartLine() + 1, impact)).ifPresent(this::follow);
		}
	}

	/** The caret stands in this element now. */
	private void follow(String id) {
		if (!Views.IMPACT.equals(bar.view())) {
			canvas.reveal(id);
		} else if (!id.equals(centre)) {
			isolate(id);
		}
	}
}
