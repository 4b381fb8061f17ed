// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;

import fr.referentiel.dsl.ReferentielStandaloneSetup;

/** Opens {@code .referentiel} files for any EMF tool of the workbench; see {@link ReferentielResource} for what it finds in them. */
public final class ReferentielResourceFactory implements Resource.Factory {
	private final IResourceFactory language = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IResourceFactory.class);

	@Override
	public Resource createResource(URI uri) {
		return language.createResource(uri);
	}
}
