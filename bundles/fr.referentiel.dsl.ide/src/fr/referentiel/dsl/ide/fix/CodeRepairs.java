// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.dsl.ide.rename.CodeEdits;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Element;
import fr.referentiel.model.Programme;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.model.Vues;

/** Repairs of codes. */
final class CodeRepairs {
	@Inject
	private CodeEdits codes;

	/** {@code code.absent}: the next free code, between the keyword and the label. */
	List<Repair> missing(Defect defect) {
		Element element = defect.element();
		String code = defect.freeCode(element.eClass(), Vues.porteur(element));
		int at = NodeModelUtils.findNodesForFeature(element, ReferentielPackage.Literals.ELEMENT__INTITULE).stream().map(n -> n.getOffset()).findFirst()
				.orElse(new Shape(element).headEnd());
		boolean label = element.getIntitule() != null;
		return List.of(new Repair("Donner le code " + code).insert(defect.file(), at, label ? code + " " : " " + code));
	}

	/** {@code code.double}: the next free code for this one; references go on naming the other. */
	List<Repair> duplicate(Defect defect) {
		Element element = defect.element();
		String code = defect.codes().take(element.eClass(), Vues.porteur(element)).orElse(null);
		Optional<ILeafNode> own = Caret.code(element).map(n -> n.getLeafNodes().iterator().next());
		return code == null || own.isEmpty() ? List.of()
				: List.of(new Repair("Remplacer par " + code + ", le prochain code libre").replace(element, ReferentielPackage.Literals.ELEMENT__CODE, code));
	}

	/** {@code code.parent}: the next code of the parent, everywhere this one is named. */
	List<Repair> astray(Defect defect) {
		Element element = defect.element();
		return defect.codes().take(element.eClass(), Vues.porteur(element)).map(code -> renamed(element, code)).map(List::of).orElse(List.of());
	}

	/** {@code code.trou}: closes the gap, everywhere this code is named. */
	List<Repair> gap(Defect defect) {
		Element element = defect.element();
		return defect.codes().beforeGap(element.eClass(), element.getCode()).map(code -> renamed(element, code)).map(List::of).orElse(List.of());
	}

	private Repair renamed(Element element, String code) {
		Repair repair = new Repair("Renommer " + element.getCode() + " en " + code + " partout");
		codes.of(element, code).forEach((file, edits) -> repair.edits().put(file, List.copyOf(edits)));
		return repair;
	}

	/** {@code referentiel.non-dit}: one of the folder's référentiels, which the finding's data give. */
	List<Repair> untold(Defect defect) {
		String word = defect.element() instanceof Programme ? "enseigne" : "règle";
		return defect.constat().donnees().stream().map(code -> new Repair("Écrire « " + word + " " + code + " »").afterHead(defect.element(), " " + word + " " + code)).toList();
	}

	/** {@code referentiel.double}: this file goes on with the référentiel that another one begins. */
	List<Repair> begunTwice(Defect defect) {
		SourceFile file = defect.file();
		return List.of(new Repair("Écrire « suite » devant « référentiel »").insert(file, defect.constat().lieu().position(), "suite "));
	}
}
