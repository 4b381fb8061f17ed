// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.whole;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.model.Annexe;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Section;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.Rule;
import fr.referentiel.rules.RuleInfo;
import fr.referentiel.rules.Subject;

/** An annexe or a section is announced by the official text and not given ({@code absent de la source}). */
public final class MissingAnnexe implements Rule {
	private static final RuleInfo INFO = new RuleInfo("annexe.absente", Gravite.AVERTISSEMENT, "Une annexe annoncée est dans le texte.",
			"Le texte officiel l’annonce (dans son sommaire, par un renvoi) et ne la donne pas. Cherchez-la dans la publication d’origine ; si elle n’existe "
					+ "pas, admettez le constat.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(Subject subject, Report report) {
		List<Section> parts = new ArrayList<>(subject.index().all(Annexe.class));
		parts.addAll(subject.index().all(Section.class));
		for (Section part : parts) {
			if (part.isAbsent()) {
				String label = part.getCode() == null || part.getIntitule() == null ? "" : " " + Designation.quoted(part.getIntitule());
				report.add(part, Designation.start(part) + label + " est annoncée, et le texte ne la donne pas. Retrouvez-la, ou justifiez son absence.");
			}
		}
	}
}
