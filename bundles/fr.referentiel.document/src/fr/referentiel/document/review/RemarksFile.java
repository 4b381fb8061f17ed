// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The remarks that an inspector exported from a review page: {@code { "format": "referentiel-remarques", "version": 1, "referentiel": "MOS", "texte":
 * "…", "remarques": [ { "element": "competence:A1.1C1", "texte": "…" } ] }}.
 *
 * @param referentiel the code of the référentiel that was reviewed
 * @param texte       the version of its text at that time ({@link ReviewSubject#version()}), or empty
 * @param remarques   the remarks, in the order in which they were written
 */
public record RemarksFile(String referentiel, String texte, List<Remark> remarques) {
	private static final String FORMAT = "referentiel-remarques";
	private static final int VERSION = 1;
	private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");
	private static final String REMEDY = " Exportez les remarques à nouveau depuis la page de revue.";

	/**
	 * What somebody says of an element.
	 *
	 * @param element the element's id
	 * @param texte   the remark, not blank
	 */
	public record Remark(String element, String texte) {
	}

	public RemarksFile {
		remarques = List.copyOf(remarques);
	}

	/**
	 * Reads the content of a file.
	 *
	 * @throws InvalidRemarksException with a French message that says what is wrong and where
	 */
	public static RemarksFile read(String content) {
		JsonObject root = object(parsed(content), "le fichier");
		if (!FORMAT.equals(text(root, "format", "le fichier"))) {
			throw new InvalidRemarksException("ce n’est pas un fichier de remarques exporté par une page de revue (« format » vaut autre chose que « " + FORMAT + " »)." + REMEDY);
		}
		if (!root.has("version") || !root.get("version").isJsonPrimitive() || !String.valueOf(VERSION).equals(root.get("version").getAsString())) {
			throw new InvalidRemarksException("sa version n’est pas connue de cet outil, qui lit la version " + VERSION + ". Mettez l’outil à jour.");
		}
		if (!root.has("remarques") || !root.get("remarques").isJsonArray()) {
			throw new InvalidRemarksException("il n’a pas de liste « remarques »." + REMEDY);
		}
		String version = root.has("texte") ? text(root, "texte", "le fichier") : "";
		return new RemarksFile(text(root, "referentiel", "le fichier"), version, remarks(root.getAsJsonArray("remarques")));
	}

	private static List<Remark> remarks(JsonArray array) {
		List<Remark> remarks = new ArrayList<>();
		for (JsonElement element : array) {
			String which = "la remarque n°\u00a0" + (remarks.size() + 1);
			JsonObject remark = object(element, which);
			String said = text(remark, "texte", which).strip();
			if (said.isEmpty()) {
				throw new InvalidRemarksException(which + " est vide." + REMEDY);
			}
			remarks.add(new Remark(text(remark, "element", which), said));
		}
		return remarks;
	}

	private static JsonElement parsed(String content) {
		try {
			return JsonParser.parseString(content);
		} catch (JsonParseException e) {
			throw new InvalidRemarksException("ce n’est pas du JSON valide" + place(e) + "." + REMEDY);
		}
	}

	/** Where the parser stopped, in French; empty when it does not say. */
	private static String place(JsonParseException e) {
		Matcher place = PLACE.matcher(e.getMessage());
		return place.find() ? " (ligne " + place.group(1) + ", colonne " + place.group(2) + ")" : "";
	}

	private static JsonObject object(JsonElement element, String what) {
		if (!element.isJsonObject()) {
			throw new InvalidRemarksException(what + " n’est pas un objet JSON." + REMEDY);
		}
		return element.getAsJsonObject();
	}

	private static String text(JsonObject object, String name, String what) {
		JsonElement value = object.get(name);
		if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
			throw new InvalidRemarksException(what + " n’a pas de texte « " + name + " »." + REMEDY);
		}
		return value.getAsString();
	}
}
