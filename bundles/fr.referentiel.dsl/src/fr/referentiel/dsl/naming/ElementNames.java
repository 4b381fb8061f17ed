// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import com.google.inject.Singleton;

import fr.referentiel.model.Critere;
import fr.referentiel.model.Element;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Referentiel;

/** The name of an element: its référentiel's code, then its own; the kind is the type it is looked up by. A criterion without code goes by its wording. */
@Singleton
public class ElementNames extends IQualifiedNameProvider.AbstractImpl {
	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		if (!(object instanceof Element e) || e.isSuite()) {
			return null;
		}
		if (e instanceof Referentiel r) {
			return r.getCode() == null ? null : QualifiedName.create(r.getCode());
		}
		String own = e.getCode() != null ? e.getCode() : e instanceof Critere ? e.getIntitule() : null;
		String root = rootCode(e);
		return own == null || root == null ? null : QualifiedName.create(root, own);
	}

	/** The code of the root that an element is written under, or null when it has none yet. */
	public static String rootCode(EObject object) {
		EObject top = object;
		while (top != null && !(top instanceof Racine)) {
			top = top.eContainer();
		}
		return top == null ? null : ((Racine) top).getCode();
	}
}
