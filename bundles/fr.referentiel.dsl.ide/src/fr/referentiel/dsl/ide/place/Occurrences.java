// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import fr.referentiel.dsl.ide.workspace.Folder;
import fr.referentiel.dsl.ide.workspace.Folders;
import fr.referentiel.dsl.ide.workspace.References;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.model.Element;

import com.google.inject.Inject;

/** All the places where an element is written: its start, its continuations, and what names it in its own folder and in those that import it. */
public final class Occurrences {
	@Inject
	private Folders folders;

	/** The start of an element and its continuations ({@code suite}), in file order; empty for an element that nothing can name. */
	public List<Occurrence> declarations(Element element) {
		List<Occurrence> found = new ArrayList<>();
		SourceFile home = SourceFile.of(element.eResource());
		if (home == null || home.shipped()) {
			return found; // nobody can be led to a text of the library
		}
		for (SourceFile file : home.folder().files()) {
			file.resource().getAllContents().forEachRemaining(o -> {
				if (o instanceof Element e && (e == element || continues(e, element))) {
					Caret.name(e).ifPresent(n -> found.add(new Occurrence(file, n, e)));
				}
			});
		}
		return found;
	}

	/** Whether both write one element: one of them begins it, the other continues it, or both do. */
	public static boolean continues(Element a, Element b) {
		return a.eClass() == b.eClass() && a.getCode() != null && a.getCode().equals(b.getCode()) && (a.isSuite() || b.isSuite())
				&& Objects.equals(ElementNames.rootCode(a), ElementNames.rootCode(b));
	}

	/** The references to an element, in file order. */
	public List<Occurrence> references(EObject element) {
		List<Occurrence> found = new ArrayList<>();
		SourceFile home = SourceFile.of(element.eResource());
		if (home == null) {
			return found;
		}
		for (Folder folder : folders.all()) {
			if (folder == home.folder() || folder.imported().contains(home)) {
				folder.files().forEach(file -> References.each(file.resource(), r -> {
					if (r.target() == element) {
						Caret.node(r).ifPresent(n -> found.add(new Occurrence(file, n, element)));
					}
				}));
			}
		}
		return found;
	}
}
