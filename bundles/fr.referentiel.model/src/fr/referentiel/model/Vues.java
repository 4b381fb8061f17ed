// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreEList;

/**
 * Typed views of an element's contents, in the order of the text. Groupings ({@link Regroupement}: sections, lists, blocks of an option) are
 * looked through; other elements are not.
 */
public final class Vues {
	private Vues() {
	}

	/** The value of a derived reference of the metamodel: the contents that are exactly of this kind; read-only. */
	public static <T extends Element> EList<T> de(Element contenant, EReference vue, Class<T> genre) {
		Object[] trouves = contenus(contenant, genre).toArray();
		return new EcoreEList.UnmodifiableEList<>((InternalEObject) contenant, vue, trouves.length, trouves);
	}

	/** The contents of this kind, groupings included; a sub-kind is another kind (a sous-épreuve is not listed among the épreuves). */
	public static <T extends Element> List<T> contenus(Element contenant, Class<T> genre) {
		List<T> trouves = new ArrayList<>();
		ajouter(contenant, genre, trouves);
		return trouves;
	}

	private static <T extends Element> void ajouter(Element contenant, Class<T> genre, List<T> trouves) {
		for (Element e : contenant.getElements()) {
			if (e.eClass().getInstanceClass() == genre) {
				trouves.add(genre.cast(e));
			}
			if (e instanceof Regroupement) {
				ajouter(e, genre, trouves);
			}
		}
	}

	/** Hands over each element that belongs to this one, groupings left out and looked through. */
	public static void parcourir(Element contenant, Consumer<Element> action) {
		for (Element e : contenant.getElements()) {
			if (e instanceof Regroupement) {
				parcourir(e, action);
			} else {
				action.accept(e);
			}
		}
	}

	/** The nearest container that is not a grouping, or null at the top. */
	public static Element porteur(Element element) {
		Element contenant = element.eContainer() instanceof Element e ? e : null;
		while (contenant instanceof Regroupement && contenant.eContainer() instanceof Element e) {
			contenant = e;
		}
		return contenant;
	}
}
