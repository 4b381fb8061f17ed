// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The references that a text writes, derived views left out. Stateless. */
public final class References {
	/**
	 * One written reference.
	 *
	 * @param source    the object that writes it
	 * @param reference the feature
	 * @param index     its rank among the values of the feature, from 0
	 * @param target    what it names; an unresolved proxy when it names nothing
	 */
	public record Reference(EObject source, EReference reference, int index, EObject target) {
	}

	private References() {
	}

	/** Hands over each reference of a file, in the order of its tree. */
	public static void each(Resource resource, Consumer<Reference> action) {
		for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			of(all.next(), action);
		}
	}

	/** Hands over each reference of one object, those of its contents left out. */
	public static void of(EObject source, Consumer<Reference> action) {
		for (EReference reference : source.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !source.eIsSet(reference)) {
				continue;
			}
			Object value = source.eGet(reference, false);
			List<?> targets = value instanceof List<?> many ? basic(many) : List.of(value);
			for (int i = 0; i < targets.size(); i++) {
				action.accept(new Reference(source, reference, i, (EObject) targets.get(i)));
			}
		}
	}

	private static List<?> basic(List<?> list) {
		return list instanceof org.eclipse.emf.ecore.util.InternalEList<?> internal ? internal.basicList() : list;
	}

	/** The files that the references of a file end in; a reference that names nothing ends in none. */
	static Set<Resource> targets(Resource resource) {
		Set<Resource> found = new HashSet<>();
		each(resource, r -> {
			if (!((InternalEObject) r.target()).eIsProxy() && r.target().eResource() != null) {
				found.add(r.target().eResource());
			}
		});
		return found;
	}
}
