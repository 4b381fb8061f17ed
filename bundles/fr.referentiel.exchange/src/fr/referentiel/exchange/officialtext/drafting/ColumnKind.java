// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.regex.Pattern;

/** What the column of a table holds, told by its heading. The headings are those that ministry texts share, in singular or plural. */
enum ColumnKind {
	ACTIVITE("(p[oô]les? d’activites?|activites?( professionnelles?)?)"),
	TACHE("taches?( professionnelles?)?"),
	LIMITE("limites?( d[eu]s? savoirs?| de connaissances?)?"),
	BLOC("blocs?( de competences?)?"),
	COMPETENCE("(etre capable de|competences?( professionnelles?| detaillees?| terminales?| attendues?)?|savoir[- ]faire)"),
	SAVOIR("(savoirs?( associes?| theoriques?)?|connaissances?( associees?)?)"),
	CRITERE("criteres?( d’evaluation| de performance)?"),
	INDICATEUR("indicateurs?( de performance| d’evaluation)?"),
	EPREUVE("(nature des )?epreuves?( et sous-epreuves?)?"),
	UNITE("unites?( professionnelles?)?"),
	INTITULE("(intitules?|libelles?|denominations?)"),
	COEFFICIENT("coeff?(icient)?s?[.]?"),
	FORME("formes?( de l’epreuve| ponctuelle)?"),
	DUREE("durees?"),
	ANNEE("(premiere|deuxieme|seconde|troisieme|1e?re|2e(me)?|3e(me)?) annee"),
	ENSEIGNEMENT("(enseignements?|disciplines?|matieres?)( obligatoires?)?"),
	RESSOURCES("ressources?( \\(informations?\\)| et moyens)?"),
	MOYENS("moyens?"),
	LIAISONS("(liaisons? fonctionnelles?|relations?|liaisons?( et| -) relations?)"),
	AUTONOMIE("autonomie( et| /|,)?( responsabilites?)?"),
	RESULTATS("resultats?( et comportements)?( attendus)?");

	private final Pattern heading;

	ColumnKind(String heading) {
		this.heading = Pattern.compile(heading);
	}

	/** The kind whose heading this is, or null. */
	static ColumnKind of(String text) {
		String folded = Folded.of(text).replaceAll("\\s*[:*]$", "");
		for (ColumnKind kind : values()) {
			if (kind.heading.matcher(folded).matches()) {
				return kind;
			}
		}
		return null;
	}
}
