// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The référentiel that one option sees, as a model of its own: copies of the roots given, without what belongs to other options, each element with the
 * wording, code, level and container that it has in this option. What is said differently in some option is marked as this option's
 * ({@code options}), so that its identity names the option. The originals stay as they are.
 */
public final class Projection {
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
	private final Map<EObject, EObject> origins = new HashMap<>();
	private final Set<EObject> removed = new HashSet<>();
	private final VueOption vue;
	private Option option;

	/**
	 * @param vue     the view of one option, never of all
	 * @param racines an assembled référentiel first, then what is written beside it
	 */
	public Projection(VueOption vue, Collection<? extends Racine> racines) {
		this.vue = vue;
		copier.copyAll(racines);
		copier.copyReferences();
		copier.forEach((original, copy) -> origins.put(copy, original));
		Referentiel whole = (Referentiel) copier.get(racines.iterator().next());
		whole.getDeclarations().stream().filter(d -> d instanceof Option && vue.option().equals(d.getCode())).forEach(d -> option = (Option) d);
		if (option == null) {
			throw new IllegalArgumentException("L’option « " + vue.option() + " » n’est pas déclarée dans ce référentiel.");
		}
		whole.setIntitule((whole.getIntitule() == null ? whole.getCode() : whole.getIntitule()) + ", option " + option.getCode());
		move(whole);
		copier.values().stream().filter(Element.class::isInstance).map(Element.class::cast).toList().forEach(this::word);
		filter(whole);
		racines.stream().skip(1).forEach(r -> filter((Element) copier.get(r)));
		copier.values().stream().filter(o -> !removed.contains(o)).forEach(this::forgetRemoved);
		racines.stream().skip(1).forEach(r -> dropBaremes((Element) copier.get(r)));
	}

	/** The root as the option sees it. */
	@SuppressWarnings("unchecked")
	public <T extends Racine> T vue(T racine) {
		return (T) copier.get(racine);
	}

	/** The element of the whole référentiel that an element of the view stands for, or itself when it is not of the view. */
	public Element origine(Element copie) {
		return (Element) origins.getOrDefault(copie, copie);
	}

	/** Elements that have another container in this option go there; wherever they have one in some option, they differ. */
	private void move(Referentiel whole) {
		List<Lien> links = new ArrayList<>();
		whole.eAllContents().forEachRemaining(o -> {
			if (o instanceof Lien l && l.getGenre() == GenreLien.RATTACHE && !l.getOptions().isEmpty()) {
				links.add(l);
			}
		});
		for (Lien link : links) {
			Element element = (Element) link.eContainer();
			if (vue.voit(link) && !link.getCibles().isEmpty() && !EcoreUtil.isAncestor(element, link.getCibles().get(0))) {
				link.getCibles().get(0).getElements().add(element);
				EcoreUtil.remove(link);
				removed.add(link);
			}
			differs(element);
		}
	}

	/** The wording, code and level of an element in the option. */
	private void word(Element element) {
		for (Formulation f : List.copyOf(element.getFormulations())) {
			if (f.getOptions().isEmpty()) {
				continue;
			}
			if (f.getLieux().isEmpty()) {
				differs(element);
			}
			if (!vue.nomme(f.getOptions())) {
				element.getFormulations().remove(f);
			} else if (f.getLieux().isEmpty()) {
				element.setIntitule(f.getTexte() == null ? element.getIntitule() : f.getTexte());
				element.setCode(f.getCode() == null ? element.getCode() : f.getCode());
				element.getFormulations().remove(f);
			}
		}
		for (Element inside : List.copyOf(element.getElements())) {
			if (inside instanceof Exigence required && !required.getOptions().isEmpty()) {
				differs(element);
				if (vue.voit(required)) {
					require(element, required);
				}
			}
		}
	}

	private void require(Element element, Exigence required) {
		if (required.isNonRequis()) {
			element.getOptions().clear();
			remove(element);
			return;
		}
		switch (element) {
		case Savoir s -> s.setNiveau(required.getNiveau());
		case Competence c -> c.setNiveau(required.getNiveau());
		case Tache t -> t.setAutonomie(required.getNiveau());
		default -> {
			return;
		}
		}
		remove(required);
	}

	private void differs(Element element) {
		if (element.getOptions().isEmpty() || vue.nomme(element.getOptions())) {
			element.getOptions().clear();
			element.getOptions().add(option);
		}
	}

	private void filter(Element container) {
		for (Element e : List.copyOf(container.getElements())) {
			if (vue.voit(e)) {
				filter(e);
			} else {
				remove(e);
			}
		}
	}

	private void remove(Element element) {
		EcoreUtil.remove(element);
		removed.add(element);
		element.eAllContents().forEachRemaining(removed::add);
	}

	private void forgetRemoved(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isDerived() || !object.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				((List<?>) object.eGet(reference)).removeIf(removed::contains);
			} else if (removed.contains(object.eGet(reference))) {
				object.eUnset(reference);
			}
		}
	}

	/** The settings of an épreuve that the option has not. */
	private void dropBaremes(Element root) {
		for (Element e : List.copyOf(root.getElements())) {
			if (e instanceof Bareme b && b.getEpreuve() == null && ((Bareme) origine(b)).getEpreuve() != null) {
				remove(e);
			}
		}
	}
}
