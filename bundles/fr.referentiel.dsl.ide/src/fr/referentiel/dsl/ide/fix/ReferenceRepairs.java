// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import java.util.List;

import fr.referentiel.dsl.syntax.Mend;
import fr.referentiel.model.Constat;

/** Repairs of what cannot be read or names nothing. */
final class ReferenceRepairs {
	/** {@code lien.inconnu}: the nearest code, which the finding's data give. */
	List<Repair> unknown(Defect defect) {
		Constat c = defect.constat();
		return c.donnees().stream().map(near -> new Repair("Remplacer par « " + near + " »").replace(defect.file(), c.lieu().position(), c.lieu().longueur(), near)).toList();
	}

	/** {@code syntaxe}: what made the text readable when its faults were looked for; a guillemet that is missing at the end of a text or before it. */
	List<Repair> unreadable(Defect defect) {
		Constat c = defect.constat();
		Mend mend = Mend.of(c.donnees());
		if (mend != null) {
			return List.of(new Repair(mend.title()).replace(defect.file(), mend.offset(), mend.length(), mend.text()));
		}
		int end = c.lieu().position() + c.lieu().longueur();
		if (c.message().startsWith("Il manque le guillemet fermant »")) {
			return List.of(new Repair("Fermer le guillemet").insert(defect.file(), end, " »"));
		}
		if (c.message().startsWith("Il manque le guillemet ouvrant «")) {
			return List.of(new Repair("Ouvrir le guillemet").insert(defect.file(), c.lieu().position(), "« "));
		}
		return List.of();
	}
}
