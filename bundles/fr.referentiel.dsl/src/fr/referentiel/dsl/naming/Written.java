// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.naming;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.referentiel.model.Element;
import fr.referentiel.model.ReferentielPackage;

/** References as they are written, read from the text without resolving them: what is needed while references are being resolved. */
public final class Written {
	private Written() {
	}

	/** The codes of the options of an element, its own or those of the nearest container that has some; empty for all. */
	public static List<String> options(Element e) {
		for (EObject at = e; at instanceof Element holder; at = at.eContainer()) {
			if (holder.eIsSet(ReferentielPackage.Literals.ELEMENT__OPTIONS)) {
				return codes(holder, ReferentielPackage.Literals.ELEMENT__OPTIONS);
			}
		}
		return List.of();
	}

	/** The codes that an element's reference is written with; of resolved references where there is no text. */
	public static List<String> codes(EObject holder, EReference reference) {
		if (NodeModelUtils.getNode(holder) != null) {
			return NodeModelUtils.findNodesForFeature(holder, reference).stream().map(n -> NodeModelUtils.getTokenText(n)).toList();
		}
		Object value = holder.eGet(reference);
		List<?> targets = value instanceof List<?> l ? l : value == null ? List.of() : List.of(value);
		return targets.stream().filter(t -> t instanceof Element && !((EObject) t).eIsProxy()).map(t -> String.valueOf(((Element) t).getCode())).toList();
	}
}
