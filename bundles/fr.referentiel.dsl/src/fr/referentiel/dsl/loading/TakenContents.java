// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.referentiel.model.Element;
import fr.referentiel.model.GenreLien;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Unite;

/**
 * Gives an element that takes over ({@code reprend}) an element of another référentiel what that one holds: its contents stand after the link, in the
 * order of the text, with the places of the text they come from; a missing label, and a unit's missing delegation, are taken too. A link within one
 * référentiel copies nothing: what it names is there already.
 */
final class TakenContents {
	private final Set<Lien> taken = new HashSet<>();

	/** Looks through a root and what it takes over; a link that was followed already, in a circle for instance, is not followed again. */
	void take(Racine root) {
		inside(root, root);
	}

	private void inside(Element holder, Racine root) {
		for (Element e : List.copyOf(holder.getElements())) {
			if (e instanceof Lien link && link.getGenre() == GenreLien.REPREND) {
				follow(holder, link, root);
			} else {
				inside(e, root);
			}
		}
	}

	private void follow(Element holder, Lien link, Racine root) {
		List<Element> others = link.getCibles().stream().filter(t -> !EcoreUtil.isAncestor(root, t)).toList();
		if (others.isEmpty() || !taken.add(link)) {
			return;
		}
		int at = holder.getElements().indexOf(link) + 1;
		for (Element other : others) {
			if (EcoreUtil.getRootContainer(other) instanceof Racine far) {
				inside(other, far);
			}
			describe(holder, other);
			Collection<Element> copies = EcoreUtil.copyAll(contents(other));
			holder.getElements().addAll(at, copies);
			at += copies.size();
		}
	}

	private static void describe(Element holder, Element other) {
		if (holder.getIntitule() == null) {
			holder.setIntitule(other.getIntitule());
		}
		if (holder instanceof Unite own && other instanceof Unite far && own.getDelegation() == null) {
			own.setDelegation(far.getDelegation());
		}
	}

	/** What an element holds, links left out: they speak of the référentiel that they are written in. */
	private static List<Element> contents(Element element) {
		List<Element> contents = new ArrayList<>(element.getElements());
		contents.removeIf(Lien.class::isInstance);
		return contents;
	}
}
