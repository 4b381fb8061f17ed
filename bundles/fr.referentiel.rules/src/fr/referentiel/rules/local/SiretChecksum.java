// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.local;

import java.util.List;

import fr.referentiel.model.Certificateur;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.RuleInfo;

/** The SIRET of a certifier is not fourteen digits whose key (Luhn's, after the INSEE's rules) is right. */
public final class SiretChecksum implements LocalRule {
	private static final int DIGITS = 14;
	/** La Poste's establishments, whose numbers follow another rule. */
	private static final String POSTE = "356000000";
	private static final RuleInfo INFO = new RuleInfo("certificateur.siret", Gravite.AVERTISSEMENT, "Un numéro SIRET a quatorze chiffres et sa clé.",
			"Le dernier chiffre se calcule d’après les autres : un numéro recopié de travers se voit. Recopiez celui du répertoire Sirene.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Element element, Report report) {
		if (element instanceof Certificateur c && c.getSiret() != null && !valid(c.getSiret())) {
			report.add(element, ReferentielPackage.Literals.CERTIFICATEUR__SIRET, "Le SIRET " + c.getSiret() + " " + Designation.genitive(c)
					+ " n’est pas un numéro possible. Recopiez ses quatorze chiffres du répertoire Sirene.", List.of());
		}
	}

	private static boolean valid(String siret) {
		if (!siret.matches("\\d{" + DIGITS + "}")) {
			return false;
		}
		int sum = 0;
		for (int i = 0; i < DIGITS; i++) {
			int digit = siret.charAt(i) - '0';
			int weighted = i % 2 == 0 ? digit * 2 : digit;
			sum += weighted > 9 ? weighted - 9 : weighted;
		}
		return sum % 10 == 0 || siret.startsWith(POSTE);
	}
}
