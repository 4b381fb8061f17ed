// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.rename;

import java.util.ArrayList;
import java.util.Collections;
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
import fr.referentiel.dsl.naming.Written;
import fr.referentiel.model.Element;
import fr.referentiel.rules.BuiltCode;

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
		boolean built = inside(e) && BuiltCode.on(old, e.getCode());
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

	/** An element that has one of the new codes already; options that have nothing in common may share codes. */
	Optional<Element> clash() {
		return others.stream().filter(o -> !o.isSuite() && codes.entrySet().stream().anyMatch(c -> clash(o, c.getKey(), c.getValue()))).findFirst();
	}

	private static boolean clash(Element other, Element renamed, String code) {
		return renamed.eClass() == other.eClass() && code.equals(other.getCode()) && seenTogether(Written.options(renamed), Written.options(other));
	}

	private static boolean seenTogether(List<String> options, List<String> others) {
		return options.isEmpty() || others.isEmpty() || !Collections.disjoint(options, others);
	}
}
