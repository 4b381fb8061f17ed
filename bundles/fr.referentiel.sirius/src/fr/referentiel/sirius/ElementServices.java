// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Genres;
import fr.referentiel.model.Lieu;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Matrice;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.trace.Hole;

/** What one element is called, how it is marked, and where its text stands. */
public class ElementServices {
	/** Length of a label in a diagram, in characters; the tooltip has all of it. */
	private static final int LABEL_LENGTH = 90;
	/** Marks that tell holes apart without colour. */
	private static final String HOLE = "⚠ ";
	private static final String ACCEPTED_HOLE = "✓ ";

	/** The code and the wording, shortened, behind the mark of a hole. */
	public String label(Element element) {
		String text = wording(element);
		return mark(element) + (text.length() <= LABEL_LENGTH ? text : text.substring(0, text.lastIndexOf(' ', LABEL_LENGTH)) + " …");
	}

	/** The code, or the wording where there is none. */
	public String shortLabel(Element element) {
		return element.getCode() != null ? mark(element) + element.getCode() : label(element);
	}

	/** The title of the diagram of what depends on an element. */
	public String impactTitle(Element centre) {
		return "Ce qui dépend de " + (centre.getCode() != null ? centre.getCode() : "« " + wording(centre) + " »");
	}

	/** The whole wording, what a hole lacks and why it is accepted, and the place in the text. */
	public String tooltip(Element element) {
		StringBuilder text = new StringBuilder(wording(element));
		Hole hole = hole(element);
		if (hole != null) {
			text.append('\n').append(hole.justified() ? "Admis : " + hole.justification() : "À revoir : " + hole.code());
		}
		Lieu place = element.getLieu();
		if (place != null && place.fichier() != null) {
			text.append('\n').append(Path.of(place.fichier()).getFileName()).append(", ligne ").append(place.ligne());
		}
		return text.toString();
	}

	/** Whether the element has a hole that nobody has accepted. */
	public boolean isHole(Element element) {
		Hole hole = hole(element);
		return hole != null && !hole.justified();
	}

	/** Whether the element has a hole that an author has accepted. */
	public boolean isAcceptedHole(Element element) {
		Hole hole = hole(element);
		return hole != null && hole.justified();
	}

	/** Whether the element, or one inside it, has a hole, accepted or not. */
	public boolean holdsHole(Element element) {
		return hole(element) != null || element.getElements().stream().anyMatch(this::holdsHole);
	}

	/** Whether the element is a competence and no part of one: a sub-competence is a competence too in the metamodel. */
	public boolean isWholeCompetence(EObject element) {
		return element instanceof Competence && element.eClass() == ReferentielPackage.Literals.COMPETENCE;
	}

	/** Whether the element is an épreuve and no part of one. */
	public boolean isWholeExam(EObject element) {
		return element instanceof Epreuve && element.eClass() == ReferentielPackage.Literals.EPREUVE;
	}

	/**
	 * Whether this file begins the référentiel. Each file of a référentiel opens the whole of it; representations are offered on one only.
	 */
	public boolean isHead(Referentiel referentiel) {
		Lieu place = referentiel.getLieu();
		if (referentiel.eResource() == null || place == null || place.fichier() == null) {
			return true;
		}
		URI uri = CommonPlugin.resolve(referentiel.eResource().getURI());
		return !uri.isFile() || Path.of(uri.toFileString()).toAbsolutePath().normalize().equals(Path.of(place.fichier()));
	}

	/** Whether something can depend on this element: the impact diagram is offered on it. */
	public boolean isTraced(Element element) {
		ShownReferentiel referentiel = element instanceof Referentiel ? null : ShownReferentiel.of(element);
		return referentiel != null && referentiel.id(element) != null
				&& referentiel.graph().nodes().stream().anyMatch(node -> node.id().equals(referentiel.id(element)));
	}

	/** What stands under an element in the tree: its elements, those of mere lists in their place, without links. */
	public List<Element> children(Element element) {
		List<Element> children = new ArrayList<>();
		for (Element child : element.getElements()) {
			if (Genres.transparent(child)) {
				children.addAll(children(child));
			} else if (!(child instanceof Lien) && !(child instanceof Matrice)) {
				children.add(child);
			}
		}
		return children;
	}

	/** Never: the official text is read, not edited, in diagrams. */
	public boolean never(EObject element) {
		return false;
	}

	private static String wording(Element element) {
		String label = element.getIntitule() == null ? "" : element.getIntitule();
		if (element.getCode() == null) {
			return label.isEmpty() ? Genres.type(element) : label;
		}
		return label.isEmpty() ? element.getCode() : element.getCode() + " " + label;
	}

	private String mark(Element element) {
		return isHole(element) ? HOLE : isAcceptedHole(element) ? ACCEPTED_HOLE : "";
	}

	private static Hole hole(Element element) {
		ShownReferentiel referentiel = ShownReferentiel.of(element);
		return referentiel == null ? null : referentiel.hole(element);
	}
}
