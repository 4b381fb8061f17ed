// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.scoping;

import static fr.referentiel.model.ReferentielPackage.Literals.REFERENTIEL;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

import fr.referentiel.model.Referentiel;

/** The référentiels that can be imported or spoken of: the nearest first (own file, own folder, then all others). */
final class RootScope extends AbstractScope {
	private final IResourceDescription own;
	private final IResourceDescriptions all;

	RootScope(IResourceDescription own, IResourceDescriptions all) {
		super(IScope.NULLSCOPE, false);
		this.own = own;
		this.all = all;
	}

	@Override
	protected Iterable<IEObjectDescription> getAllLocalElements() {
		List<IEObjectDescription> near = new ArrayList<>();
		List<IEObjectDescription> far = new ArrayList<>();
		own.getExportedObjectsByType(REFERENTIEL).forEach(near::add);
		for (IEObjectDescription d : all.getExportedObjectsByType(REFERENTIEL)) {
			boolean beside = CodeScope.file(d).trimSegments(1).equals(own.getURI().trimSegments(1));
			(beside ? near : far).add(d);
		}
		near.addAll(far);
		return near;
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		return EcoreUtil.getRootContainer(object) != null && object instanceof Referentiel r && r.getCode() != null
				? List.of(EObjectDescription.create(QualifiedName.create(r.getCode()), r))
				: List.of();
	}
}
