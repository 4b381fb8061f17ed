// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import fr.referentiel.model.Element;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Racine;

/**
 * The whole model as XMI, for EMF tools: the référentiel, then the settings and programmes written beside it, then what it takes over from other
 * référentiels. The {@code xmi:id} of an element is its identity, the same as in the JSON export; imported ones have the code of their référentiel
 * before it. It loads back with plain EMF and the metamodel {@code http://www.referentiel.fr/model/1}. Places in the source text are not in it.
 */
public final class XmiExport {
	/**
	 * Writes the export in UTF-8; the stream is flushed, not closed. The same model gives the same bytes.
	 *
	 * @param roots an assembled référentiel first, then what is written beside it
	 * @throws IOException when the stream cannot be written
	 */
	public void write(List<? extends Racine> roots, OutputStream out) throws IOException {
		Map<EObject, String> ids = new IdentityHashMap<>();
		identify(List.of(roots.get(0)), "", ids);
		roots.stream().skip(1).forEach(root -> identify(List.of(root), root.getCode() + "/", ids));
		List<EObject> all = new ArrayList<>(roots);
		for (EObject imported : imported(roots)) {
			identify(List.of((Element) imported), ((Element) imported).getCode() + "/" + all.size() + "/", ids);
			all.add(imported);
		}
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		copier.copyAll(all); // a resource would take the model itself away from where it is
		copier.copyReferences();
		XMLResource resource = new Identified();
		all.forEach(root -> resource.getContents().add(copier.get(root)));
		copier.forEach((original, copy) -> {
			if (ids.containsKey(original)) {
				resource.setID(copy, ids.get(original));
			}
		});
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name(), XMLResource.OPTION_LINE_WIDTH, 160));
		out.flush();
	}

	private static void identify(List<? extends Element> roots, String prefix, Map<EObject, String> ids) {
		Identites identites = Identites.de(roots.get(0));
		for (String id : identites.ids()) {
			ids.put(identites.element(id), prefix + id);
		}
	}

	/** The roots of other référentiels that these refer to, directly or not. */
	private static Set<EObject> imported(List<? extends Racine> roots) {
		Set<EObject> found = new LinkedHashSet<>();
		List<EObject> open = new ArrayList<>(roots);
		while (!open.isEmpty()) {
			EObject root = open.remove(0);
			for (var all = EcoreUtil.getAllContents(List.of(root)); all.hasNext();) {
				for (EObject target : ((EObject) all.next()).eCrossReferences()) {
					EObject top = EcoreUtil.getRootContainer(target);
					if (!roots.contains(top) && top instanceof Racine && found.add(top)) {
						open.add(top);
					}
				}
			}
		}
		return found;
	}

	/** Identities hold colons: a reference is written with a hash before it, so that readers do not take it for a qualified name. */
	private static final class Identified extends XMIResourceImpl {
		Identified() {
			super(URI.createURI("referentiel.xmi"));
		}

		@Override
		protected XMLHelper createXMLHelper() {
			return new XMIHelperImpl(this) {
				@Override
				public String getIDREF(EObject object) {
					return "#" + super.getIDREF(object);
				}
			};
		}
	}
}
