// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.referentiel.document.content.Block;
import fr.referentiel.model.Annexe;
import fr.referentiel.model.Element;
import fr.referentiel.model.Insertion;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.Section;
import fr.referentiel.model.VueInseree;

/** The part of the official text that unfolds a view (the règlement d'examen, the hours …), for documents other than the annexes. */
public final class AnnexPart {
	private final Referentiel referentiel;
	private final List<VueInseree> views;

	/** @param views names of one view, at least one: the first that an annex unfolds is taken */
	public AnnexPart(Referentiel referentiel, VueInseree... views) {
		this.referentiel = referentiel;
		this.views = List.of(views);
	}

	/**
	 * What the official text says where it unfolds the view: the whole annex when that is all it unfolds, else the section, else the view alone. A view
	 * that no annex unfolds is unfolded with the main wordings. Empty where there is nothing to say.
	 *
	 * @param level the level of its headings, from 1
	 */
	public List<Block> blocks(int level) {
		Insertion insertion = insertion();
		Flow flow = new Flow();
		if (insertion == null) {
			new Insertions(new AnnexBody(referentiel, new Place(null), flow, level)).whole(views.getFirst());
		} else {
			Section around = around(insertion);
			AnnexBody body = new AnnexBody(referentiel, new Place(place(insertion)), flow, level);
			if (around == null) {
				new Insertions(body).unfold(insertion);
			} else {
				body.contents(around);
			}
		}
		return EmptyHeadings.without(flow.blocks());
	}

	/** Whether an annex unfolds the view. */
	public boolean isWritten() {
		return insertion() != null;
	}

	/** What {@link #surroundings} leaves out: the parts of the annex that unfold the view, or the view alone where no annex does. */
	public List<Block> heart(int level) {
		Insertion insertion = insertion();
		Annexe annex = insertion == null ? null : annex(insertion);
		if (annex == null) {
			return blocks(level);
		}
		Flow flow = new Flow();
		AnnexBody body = new AnnexBody(referentiel, new Place(annex), flow, level);
		annex.getElements().stream().filter(e -> insertions(e).contains(insertion)).forEach(body::one);
		return EmptyHeadings.without(flow.blocks());
	}

	/** What the annex that unfolds the view says besides; empty where no annex does. */
	public List<Block> surroundings(int level) {
		Insertion insertion = insertion();
		Annexe annex = insertion == null ? null : annex(insertion);
		Flow flow = new Flow();
		if (annex != null) {
			AnnexBody body = new AnnexBody(referentiel, new Place(annex), flow, level);
			annex.getElements().stream().filter(e -> insertions(e).isEmpty()).forEach(body::one);
		}
		return EmptyHeadings.without(flow.blocks());
	}

	/** The insertion of the whole view, or null; those of an épreuve unfold a part only. */
	private Insertion insertion() {
		return referentiel.getAnnexes().stream().flatMap(a -> insertions(a).stream()).filter(i -> views.contains(i.getVue()) && i.getDe() == null).findFirst().orElse(null);
	}

	/** The largest annex or section around an insertion that unfolds nothing else, or null. */
	private static Section around(Insertion insertion) {
		Section found = null;
		for (EObject at = insertion.eContainer(); at instanceof Element e && insertions(e).size() == 1; at = at.eContainer()) {
			if (e instanceof Section section) {
				found = section;
			}
		}
		return found;
	}

	private static Section place(Insertion insertion) {
		for (EObject at = insertion.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Section section && section.getCode() != null) {
				return section;
			}
		}
		return annex(insertion);
	}

	private static Annexe annex(Element element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Annexe annexe) {
				return annexe;
			}
		}
		return null;
	}

	private static List<Insertion> insertions(Element element) {
		List<Insertion> found = new ArrayList<>();
		if (element instanceof Insertion i) {
			found.add(i);
		}
		element.getElements().forEach(e -> found.addAll(insertions(e)));
		return found;
	}
}
