// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of elements that a matrix crosses and a reader chooses among, by their names in exchange formats and in French. */
public enum TracedKind {
	POLE("pole", "pôle", "pôles"), ACTIVITE("activite", "activité", "activités"), TACHE("tache", "tâche", "tâches"),
	ENSEMBLE("ensemble", "ensemble", "ensembles"), COMPETENCE("competence", "compétence", "compétences"),
	SOUS_COMPETENCE("sous-competence", "sous-compétence", "sous-compétences"), SAVOIR("savoir", "savoir", "savoirs"),
	LIMITE("limite", "limite", "limites"), CRITERE("critere", "critère", "critères"), INDICATEUR("indicateur", "indicateur", "indicateurs"),
	BLOC("bloc", "bloc", "blocs"), UNITE("unite", "unité", "unités"), MODULE("module", "module", "modules"),
	EPREUVE("epreuve", "épreuve", "épreuves"), SOUS_EPREUVE("sous-epreuve", "sous-épreuve", "sous-épreuves"), PARTIE("partie", "partie", "parties"),
	ENSEIGNEMENT("enseignement", "enseignement", "enseignements"), STAGE("stage", "stage", "stages");

	private final String type;
	private final String singular;
	private final String plural;

	TracedKind(String type, String singular, String plural) {
		this.type = type;
		this.singular = singular;
		this.plural = plural;
	}

	/** The name in exchange formats, as {@link TraceNode#type()} gives it. */
	public String type() {
		return type;
	}

	/** « compétence ». */
	public String singular() {
		return singular;
	}

	/** « compétences ». */
	public String plural() {
		return plural;
	}

	/** The kind that somebody named: singular or plural, with or without accents, in any case; empty when none has this name. */
	public static Optional<TracedKind> named(String name) {
		String plain = plain(name);
		return Arrays.stream(values()).filter(kind -> plain(kind.singular).equals(plain) || plain(kind.plural).equals(plain)).findFirst();
	}

	/** The kind of this exchange name, or empty. */
	public static Optional<TracedKind> ofType(String type) {
		return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
	}

	private static String plain(String text) {
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
	}
}
