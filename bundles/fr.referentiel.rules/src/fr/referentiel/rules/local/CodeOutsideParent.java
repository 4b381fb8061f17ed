// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.local;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Note;
import fr.referentiel.model.Regroupement;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.BuiltCode;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;

/**
 * A code does not begin with its container's, though most of the codes beside it do: {@code A1.2T3} inside {@code A1.3}. Where most do not, there is
 * no such convention, and nothing is reported.
 */
public final class CodeOutsideParent implements LocalRule {
	private static final RuleInfo INFO = new RuleInfo("code.parent", Gravite.AVERTISSEMENT, "Un code suit celui de l’élément qui le contient.",
			"Quand les codes d’une activité reprennent le sien (A1.3T1, A1.3T2), celui qui ne le fait pas est une faute de frappe ou un élément mal "
					+ "placé. Corrigez le code, déplacez l’élément, ou admettez le constat si le texte officiel est ainsi.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Element element, Report report) {
		if (element.getCode() == null || element instanceof Regroupement) {
			return;
		}
		List<Element> astray = new ArrayList<>();
		int[] following = { 0 };
		Vues.parcourir(element, child -> {
			if (child.getCode() == null || child instanceof Note) {
				return;
			}
			if (BuiltCode.on(element.getCode(), child.getCode())) {
				following[0]++;
			} else {
				astray.add(child);
			}
		});
		if (following[0] > astray.size()) {
			astray.forEach(child -> report.add(child, ReferentielPackage.Literals.ELEMENT__CODE,
					Designation.start(child) + " ne suit pas le code " + Designation.genitive(element) + ". Corrigez-le, ou déplacez l’élément.",
					List.of(element.getCode())));
		}
	}
}
