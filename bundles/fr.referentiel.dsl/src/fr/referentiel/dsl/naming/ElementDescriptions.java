// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.naming;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import com.google.inject.Inject;

import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Item;
import fr.referentiel.model.Limite;
import fr.referentiel.model.Paragraphe;
import fr.referentiel.model.ReferentielPackage;

/** What other files see of a file: each coded element under its name and under the other codes it is written by in places. */
public class ElementDescriptions extends DefaultResourceDescriptionStrategy {
	/** The options an element is limited to, their codes joined by commas; absent for all. */
	public static final String OPTIONS = "options";
	/** The label, for proposals. */
	public static final String LABEL = "intitule";

	@Inject
	private ElementNames names;

	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		if (object instanceof Paragraphe || object instanceof Item || object instanceof Limite) {
			return false;
		}
		if (object instanceof Element e) {
			QualifiedName name = names.getFullyQualifiedName(e);
			if (name != null) {
				describe(e, name, acceptor);
			}
		}
		return true;
	}

	private static void describe(Element e, QualifiedName name, IAcceptor<IEObjectDescription> acceptor) {
		List<String> options = Written.options(e);
		String label = e.getIntitule() == null ? "" : e.getIntitule();
		Map<String, String> data = options.isEmpty() ? Map.of(LABEL, label) : Map.of(LABEL, label, OPTIONS, String.join(",", options));
		acceptor.accept(EObjectDescription.create(name, e, data));
		for (Formulation f : e.getFormulations()) {
			if (f.getCode() != null && !f.eIsSet(ReferentielPackage.Literals.FORMULATION__AVANT) && !f.getCode().equals(e.getCode()) && name.getSegmentCount() == 2) {
				acceptor.accept(EObjectDescription.create(QualifiedName.create(name.getFirstSegment(), f.getCode()), e, data));
			}
		}
	}
}
