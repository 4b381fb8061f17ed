// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Lieu;

/** Shows findings: a line each, {@code chemin:ligne:colonne: gravité: message [code]}, or JSON. */
final class Findings {
	private final Session session;

	Findings(Session session) {
		this.session = session;
	}

	/** One line each, to the errors. */
	void print(List<Constat> findings) {
		for (Constat c : findings) {
			session.err().println(place(c.lieu()) + c.gravite().nom() + ": " + c.message() + " [" + c.code() + "]");
		}
	}

	private String place(Lieu lieu) {
		return lieu == null || lieu.fichier() == null ? "" : session.shown(lieu.fichier()) + ":" + lieu.ligne() + ":" + lieu.colonne() + ": ";
	}

	/** A JSON array, to the results. */
	void json(List<Constat> findings) {
		try {
			JsonWriter json = new JsonWriter(session.out());
			json.setIndent("  ");
			json.beginArray();
			for (Constat c : findings) {
				json.beginObject().name("code").value(c.code()).name("gravite").value(c.gravite().nom()).name("message").value(c.message());
				json.name("element").value(c.element());
				place(c.lieu(), json.name("lieu"));
				json.name("autres").beginArray();
				for (Lieu other : c.autres()) {
					place(other, json);
				}
				json.endArray().endObject();
			}
			json.endArray().flush();
			session.out().println();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void place(Lieu lieu, JsonWriter json) throws IOException {
		if (lieu == null) {
			json.nullValue();
			return;
		}
		json.beginObject().name("fichier").value(lieu.fichier() == null ? null : session.shown(lieu.fichier())).name("ligne").value(lieu.ligne())
				.name("colonne").value(lieu.colonne()).name("longueur").value(lieu.longueur()).endObject();
	}

	/** « 2 erreurs, 1 avertissement, 3 infos ». */
	static String count(List<Constat> findings) {
		return number(findings, Gravite.ERREUR, "erreur") + ", " + number(findings, Gravite.AVERTISSEMENT, "avertissement") + ", "
				+ number(findings, Gravite.INFO, "info");
	}

	private static String number(List<Constat> findings, Gravite gravite, String name) {
		long count = findings.stream().filter(c -> c.gravite() == gravite).count();
		return count + " " + name + (count > 1 ? "s" : "");
	}
}
