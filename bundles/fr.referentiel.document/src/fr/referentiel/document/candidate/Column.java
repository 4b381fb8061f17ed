// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.candidate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column that a list of candidates may have, and the titles that it is known by. */
enum Column {
	NOM("nom", true, "nom", "nom de famille", "nom du candidat", "nom d usage", "nom usuel"),
	PRENOM("prénom", true, "prenom", "prenoms", "prenom s", "prenom du candidat"),
	NUMERO("numéro", false, "numero", "no", "n", "numero de candidat", "n de candidat", "no de candidat", "numero candidat",
			"n candidat", "no candidat", "numero d inscription", "n d inscription", "matricule"),
	CATEGORIE("catégorie", false, "categorie", "statut"),
	SESSION("session", false, "session"),
	ACADEMIE("académie", false, "academie"),
	ETABLISSEMENT("établissement", false, "etablissement", "lycee", "centre", "cfa");

	private final String title;
	private final boolean required;
	private final List<String> known;

	Column(String title, boolean required, String... known) {
		this.title = title;
		this.required = required;
		this.known = List.of(known);
	}

	String title() {
		return title;
	}

	static List<Column> required() {
		return Arrays.stream(values()).filter(c -> c.required).toList();
	}

	/** Where this column is among these titles, from 0, or -1; case, accents and punctuation do not count. */
	int in(List<String> titles) {
		for (int i = 0; i < titles.size(); i++) {
			if (known.contains(bare(titles.get(i)))) {
				return i;
			}
		}
		return -1;
	}

	private static String bare(String text) {
		return Normalizer.normalize(text.replace("°", " "), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^\\p{Alnum}]+", " ").strip()
				.toLowerCase(Locale.ROOT);
	}
}
