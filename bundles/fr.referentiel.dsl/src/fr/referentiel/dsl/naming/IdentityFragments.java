// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.naming;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.referentiel.model.Element;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.ReferentielPackage;

/** The fragment of an element of a text is its identity; other objects keep EMF's fragments. */
@Singleton
public class IdentityFragments implements IFragmentProvider {
	/** A text that is being linked asks for fragments: reading references must not link. */
	private static final Identites.Lecture AS_WRITTEN = new Identites.Lecture() {
		@Override
		public List<String> options(Element element) {
			return Written.options(element);
		}

		@Override
		public String categorie(Modalite modalite) {
			List<String> codes = Written.codes(modalite, ReferentielPackage.Literals.MODALITE__CATEGORIE);
			return codes.isEmpty() ? null : codes.get(0);
		}
	};

	@Inject
	private IResourceScopeCache cache;

	@Override
	public String getFragment(EObject object, Fallback fallback) {
		if (!(object instanceof Element e) || e.eResource() == null) {
			return fallback.getFragment(object);
		}
		String id = identities(e.eResource()).id(e);
		return id == null ? fallback.getFragment(object) : id;
	}

	@Override
	public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
		if (fragment.startsWith("/")) {
			return fallback.getEObject(fragment);
		}
		Element found = identities(resource).element(fragment);
		return found != null ? found : fallback.getEObject(fragment);
	}

	private Identites identities(Resource resource) {
		return cache.get(Identites.class, resource, () -> Identites.de(roots(resource), AS_WRITTEN));
	}

	private static List<? extends Element> roots(Resource resource) {
		return resource.getContents().stream().filter(Fichier.class::isInstance).flatMap(f -> ((Fichier) f).getRacines().stream()).toList();
	}
}
