// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.referentiel.dsl.ide.place.Occurrences;
import fr.referentiel.dsl.ide.workspace.Folder;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.model.Element;

/** Which elements get which codes when one of them is renamed: itself, then those inside it whose codes are built on its own. */
final class CodeChange {
	private final Element start;
	private final String old;
	private final Map<Element, String> codes = new LinkedHashMap<>();
	private final List<Element> others = new ArrayList<>();

	CodeChange(Element start, String code, Folder folder) {
		this.start = start;
		this.old = start.getCode();
		codes.put(start, code);
		for (SourceFile file : folder.files()) {
			file.resource().getAllContents().forEachRemaining(o -> {
				if (o instanceof Element e && e.getCode() != null && e != start && sameRoot(e)) {
					sort(e, code);
				}
			});
		}
	}

	private boolean sameRoot(Element e) {
		return Objects.equals(ElementNames.rootCode(e), ElementNames.rootCode(start));
	}

	private void sort(Element e, String code) {
		boolean built = inside(e) && e.getCode().startsWith(old) && e.getCode().length() > old.length() && !Character.isDigit(e.getCode().charAt(old.length()));
		if (Occurrences.continues(e, start)) {
			codes.put(e, code);
		} else if (built) {
			codes.put(e, code + e.getCode().substring(old.length()));
		} else {
			others.add(e);
		}
	}

	/** Whether an element stands in the renamed one or in a continuation of it. */
	private boolean inside(Element e) {
		for (EObject at = e.eContainer(); at instanceof Element container; at = at.eContainer()) {
			if (container == start || Occurrences.continues(container, start)) {
				return true;
			}
		}
		return EcoreUtil.isAncestor(start, e);
	}

	/** The new codes, the renamed element's first. */
	Map<Element, String> codes() {
		return codes;
	}

	/** Whether this element is renamed itself, not only for being built on the renamed one. */
	boolean direct(Element e) {
		return e == start || Occurrences.continues(e, start);
	}

	/** An element that has one of the new codes already. */
	Optional<Element> clash() {
		return others.stream().filter(o -> codes.entrySet().stream().anyMatch(c -> c.getKey().eClass() == o.eClass() && c.getValue().equals(o.getCode()) && !o.isSuite()))
				.findFirst();
	}
}
