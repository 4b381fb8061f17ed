// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.trace;

import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Rectangle;

import fr.referentiel.trace.Hole;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.TracedKind;

/**
 * What a screen reader is told of the picture: it is a list of elements in the order of the text, one of them selected; each says its kind, code and
 * label, what stands around it, how many links it has and whether something is missing.
 */
public final class SceneAccess extends AccessibleControlAdapter implements AccessibleListener {
	private final SceneCanvas canvas;

	SceneAccess(SceneCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(this);
		canvas.getAccessible().addAccessibleControlListener(this);
	}

	/** Another scene is shown, or none. */
	void changed() {
		canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	/** Another element is selected, or none. */
	void selected(String id) {
		canvas.getAccessible().selectionChanged();
		canvas.getAccessible().setFocus(id == null ? ACC.CHILDID_SELF : canvas.index().order().indexOf(id));
	}

	@Override
	public void getName(AccessibleEvent event) {
		String id = id(event.childID);
		event.result = id != null ? name(id) : canvas.scene() == null ? canvas.message() : "Diagramme : " + canvas.scene().view().title();
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		String id = id(event.childID);
		event.result = id == null ? null : description(id);
	}

	@Override
	public void getHelp(AccessibleEvent event) {
		event.result = "Flèches : élément voisin. Page suivante et précédente : dans l’ordre du texte. Entrée : ouvrir le texte. Espace : replier. Échap : ne plus rien suivre.";
	}

	@Override
	public void getKeyboardShortcut(AccessibleEvent event) {
		// the help says the keys
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = canvas.scene() == null ? 0 : canvas.index().order().size();
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		event.children = canvas.scene() == null ? new Object[0] : IntStream.range(0, canvas.index().order().size()).boxed().toArray();
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = id(event.childID) == null ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		String id = id(event.childID);
		event.detail = ACC.STATE_FOCUSABLE | (id == null ? 0 : ACC.STATE_SELECTABLE);
		if (id != null && id.equals(canvas.selected())) {
			event.detail |= ACC.STATE_SELECTED | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
		}
	}

	@Override
	public void getFocus(AccessibleControlEvent event) {
		event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : canvas.selected() == null ? ACC.CHILDID_SELF : canvas.index().order().indexOf(canvas.selected());
	}

	@Override
	public void getSelection(AccessibleControlEvent event) {
		event.childID = canvas.selected() == null ? ACC.CHILDID_NONE : canvas.index().order().indexOf(canvas.selected());
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		String id = id(event.childID);
		Rectangle bounds = canvas.getDisplay().map(canvas, null, id == null ? canvas.getClientArea() : canvas.bounds(id));
		event.x = bounds.x;
		event.y = bounds.y;
		event.width = bounds.width;
		event.height = bounds.height;
	}

	@Override
	public void getChildAtPoint(AccessibleControlEvent event) {
		String id = canvas.at(canvas.toControl(event.x, event.y));
		event.childID = id == null ? ACC.CHILDID_SELF : canvas.index().order().indexOf(id);
	}

	private String id(int child) {
		boolean element = canvas.scene() != null && child >= 0 && child < canvas.index().order().size();
		return element ? canvas.index().order().get(child) : null;
	}

	private String name(String id) {
		TraceNode node = canvas.index().node(id);
		return (TracedKind.ofType(node.type()).map(TracedKind::singular).orElse("élément") + " " + (node.code() == null ? "" : node.code() + ", ") + node.label()).strip();
	}

	private String description(String id) {
		TraceNode node = canvas.index().node(id);
		TraceNode around = node.parent() == null ? null : canvas.index().node(node.parent());
		long links = canvas.scene().view().graph().links().stream().filter(l -> touches(l, id)).count();
		Hole hole = canvas.index().hole(id);
		return (around == null ? "" : "Dans " + (around.code() == null ? around.label() : around.code()) + ". ") + (links > 1 ? links + " liens." : links == 1 ? "1 lien." : "Aucun lien.")
				+ (canvas.index().isFolded(id) ? " Replié." : "") + (hole == null ? "" : " Manque : " + hole.sentence());
	}

	private static boolean touches(TraceLink link, String id) {
		return link.from().equals(id) || link.to().equals(id);
	}
}
