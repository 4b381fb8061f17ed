// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.scoping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.scoping.IScope;

import fr.referentiel.dsl.naming.ElementDescriptions;

/**
 * The elements that a code may name: those of the file, of the files beside it that write the same référentiel, then of the référentiels it
 * imports wherever they are; the likeliest kind first, and the one of the same option where a code is used once per option.
 */
final class CodeScope implements IScope {
	private final IResourceDescription own;
	private final IResourceDescriptions all;
	private final List<String> roots;
	private final List<EClass> kinds;
	private final List<String> options;

	CodeScope(IResourceDescription own, IResourceDescriptions all, List<String> roots, List<EClass> kinds, List<String> options) {
		this.own = own;
		this.all = all;
		this.roots = roots;
		this.kinds = kinds;
		this.options = options;
	}

	/** One scope per kind, in the same order. */
	List<IScope> byKind() {
		return kinds.stream().<IScope>map(kind -> new CodeScope(own, all, roots, List.of(kind), options)).toList();
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		IEObjectDescription first = null;
		for (IEObjectDescription candidate : getElements(name)) {
			if (sameOption(candidate)) {
				return candidate;
			}
			first = first == null ? candidate : first;
		}
		return first;
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		for (String root : roots) {
			for (EClass kind : kinds) {
				List<IEObjectDescription> found = find(root, kind, QualifiedName.create(root, name.getLastSegment()));
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return Collections.emptyList();
	}

	private List<IEObjectDescription> find(String root, EClass kind, QualifiedName name) {
		List<IEObjectDescription> found = new ArrayList<>();
		own.getExportedObjects(kind, name, false).forEach(found::add);
		for (IEObjectDescription d : all.getExportedObjects(kind, name, false)) {
			if (visible(file(d), root)) {
				found.add(d);
			}
		}
		return found;
	}

	/** The file of an element; the element's own address would be made of its identity, and identities of the whole file's. */
	static URI file(IEObjectDescription d) {
		EObject object = d.getEObjectOrProxy();
		return object.eIsProxy() || object.eResource() == null ? d.getEObjectURI().trimFragment() : object.eResource().getURI();
	}

	/** The own référentiel is that of the own folder; an imported one may be anywhere. The own file was already looked at. */
	private boolean visible(URI file, String root) {
		boolean sameFolder = file.trimSegments(1).equals(own.getURI().trimSegments(1));
		return !file.equals(own.getURI()) && (sameFolder || !root.equals(roots.get(0)));
	}

	private boolean sameOption(IEObjectDescription candidate) {
		String limited = candidate.getUserData(ElementDescriptions.OPTIONS);
		return limited == null || options.isEmpty() || !Collections.disjoint(Arrays.asList(limited.split(",")), options);
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		List<IEObjectDescription> found = new ArrayList<>();
		for (EClass kind : kinds.size() > 1 ? List.of(kinds.get(0)) : kinds) {
			for (IEObjectDescription d : own.getExportedObjectsByType(kind)) {
				addByCode(found, d);
			}
			for (IEObjectDescription d : all.getExportedObjectsByType(kind)) {
				if (visible(file(d), d.getName().getFirstSegment())) {
					addByCode(found, d);
				}
			}
		}
		return found;
	}

	private void addByCode(List<IEObjectDescription> found, IEObjectDescription d) {
		if (d.getName().getSegmentCount() == 2 && roots.contains(d.getName().getFirstSegment()) && sameOption(d)) {
			found.add(EObjectDescription.create(QualifiedName.create(d.getName().getLastSegment()), d.getEObjectOrProxy(),
					java.util.Map.of(ElementDescriptions.LABEL, String.valueOf(d.getUserData(ElementDescriptions.LABEL)))));
		}
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		for (IEObjectDescription d : getElements(object)) {
			return d;
		}
		return null;
	}

	/** An element is written by its own code, or a criterion by its wording. */
	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		if (object instanceof fr.referentiel.model.Element e && (e.getCode() != null || e.getIntitule() != null)) {
			return List.of(EObjectDescription.create(QualifiedName.create(e.getCode() != null ? e.getCode() : e.getIntitule()), e));
		}
		return Collections.emptyList();
	}
}
