// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.resource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.inject.Inject;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.dsl.loading.ReferentielLoader.Progress;
import fr.referentiel.dsl.loading.UnusablePathException;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Identites;

/**
 * What an EMF tool that is not an editor of the text sees in a file: the whole référentiel that the file begins or continues, assembled, then the
 * programmes and settings written beside it, then what it imports. The fragment of an element is its identity, as in the JSON export.
 */
final class WholeReferentiel {
	private final ReferentielLoader loader;
	private Identites identities;

	@Inject
	WholeReferentiel(ReferentielLoader loader) {
		this.loader = loader;
	}

	/**
	 * Fills a resource from its file and those beside it; findings become its errors and warnings.
	 *
	 * @throws IOException with a French message when the resource is no readable file
	 */
	void loadInto(Resource resource) throws IOException {
		for (LoadedReferentiel loaded : load(path(resource))) {
			if (loaded.referentiel() != null && identities == null) {
				identities = loaded.identites();
				resource.getContents().add(loaded.referentiel());
				resource.getContents().addAll(loaded.programmes());
				resource.getContents().addAll(loaded.parametrages());
			}
			loaded.constats().forEach(c -> (c.gravite() == Gravite.ERREUR ? resource.getErrors() : resource.getWarnings()).add(new ConstatDiagnostic(c)));
		}
		addImported(resource);
	}

	/** What is imported follows: an EMF tool must be able to name every element that is referred to. */
	private static void addImported(Resource resource) {
		Set<EObject> imported = new LinkedHashSet<>();
		EcoreUtil.ExternalCrossReferencer.find(resource).keySet().stream().filter(target -> target.eResource() == null)
				.forEach(target -> imported.add(EcoreUtil.getRootContainer(target)));
		if (!imported.isEmpty()) {
			resource.getContents().addAll(imported);
			addImported(resource);
		}
	}

	private List<LoadedReferentiel> load(Path file) throws IOException {
		try {
			return loader.load(List.of(file), Progress.NONE);
		} catch (UnusablePathException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private static Path path(Resource resource) throws IOException {
		URI uri = CommonPlugin.resolve(resource.getResourceSet().getURIConverter().normalize(resource.getURI()));
		if (!uri.isFile()) {
			throw new IOException("« " + uri + " » n’est pas un fichier : un référentiel se lit avec les fichiers qui l’entourent.");
		}
		return Path.of(uri.toFileString());
	}

	/** The identity of an object of the référentiel, or null. */
	String fragment(EObject object) {
		return identities != null && object instanceof Element e ? identities.id(e) : null;
	}

	/** The object that has this identity, or null. */
	EObject object(String fragment) {
		return identities == null ? null : identities.element(fragment);
	}
}
