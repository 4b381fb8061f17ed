// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.scoping;

import static fr.referentiel.model.ReferentielPackage.Literals.ELEMENT;
import static fr.referentiel.model.ReferentielPackage.Literals.REFERENTIEL;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.dsl.naming.Written;
import fr.referentiel.model.Element;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Lien;
import fr.referentiel.model.LigneMatrice;
import fr.referentiel.model.Matrice;
import fr.referentiel.model.Parametrage;
import fr.referentiel.model.Programme;
import fr.referentiel.model.ReferentielPackage;

/** Which elements a reference may name, by its place. */
@Singleton
public class ReferentielScopeProvider extends AbstractReferentielScopeProvider {
	@Inject
	private ResourceDescriptionsProvider indexes;
	@Inject
	private IResourceDescription.Manager descriptions;
	@Inject
	private IResourceScopeCache cache;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		IResourceDescription own = cache.get(IResourceDescription.class, context.eResource(),
				() -> descriptions.getResourceDescription(context.eResource()));
		IResourceDescriptions all = indexes.getResourceDescriptions(context.eResource());
		if (reference.getEReferenceType() == REFERENTIEL) {
			return new RootScope(own, all);
		}
		return new CodeScope(own, all, roots(context), kinds(context, reference), options(context));
	}

	/** What a reference may name, one scope per kind of element, the likeliest kind first: what completion lists. */
	public List<IScope> scopes(EObject context, EReference reference) {
		IScope scope = getScope(context, reference);
		return scope instanceof CodeScope codes ? codes.byKind() : List.of(scope);
	}

	/** The codes of the référentiels where a name is looked up: its own, the one that settings or a programme speak of, the imported ones. */
	private static List<String> roots(EObject context) {
		List<String> codes = new ArrayList<>();
		String own = ElementNames.rootCode(context);
		for (EObject at = context; at != null; at = at.eContainer()) {
			if (at instanceof Parametrage) {
				codes.addAll(Written.codes(at, ReferentielPackage.Literals.PARAMETRAGE__REFERENTIEL));
			} else if (at instanceof Programme) {
				codes.addAll(Written.codes(at, ReferentielPackage.Literals.PROGRAMME__REFERENTIEL));
			}
		}
		if (own != null && !codes.contains(own)) {
			codes.add(0, own);
		}
		if (EcoreUtil.getRootContainer(context) instanceof Fichier f) {
			f.getImportations().forEach(i -> codes.addAll(Written.codes(i, ReferentielPackage.Literals.IMPORTATION__REFERENTIEL)));
		}
		return codes;
	}

	private static List<EClass> kinds(EObject context, EReference reference) {
		if (reference.getEReferenceType() != ELEMENT) {
			return List.of(reference.getEReferenceType());
		}
		return switch (context) {
		case Lien l -> LinkTargets.of(l.getGenre(), l.getGenreCible());
		case Matrice m -> LinkTargets.of(m.getGenre(), reference == ReferentielPackage.Literals.LIGNE_MATRICE__SOURCE ? m.getGenreSource() : m.getGenreCible());
		case LigneMatrice row when row.eContainer() instanceof Matrice m -> reference == ReferentielPackage.Literals.LIGNE_MATRICE__SOURCE
				? LinkTargets.of(m.getGenre(), m.getGenreSource())
				: LinkTargets.of(m.getGenre(), m.getGenreCible());
		default -> List.of(ELEMENT);
		};
	}

	private static List<String> options(EObject context) {
		for (EObject at = context; at instanceof Element e; at = at.eContainer()) {
			List<String> options = Written.options(e);
			if (!options.isEmpty()) {
				return options;
			}
		}
		return List.of();
	}
}
