// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import com.google.gson.stream.JsonWriter;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Lieu;
import fr.referentiel.rules.RuleInfo;

/**
 * Findings as a log in SARIF 2.1.0 (OASIS), which code hosts and editors read. One run; all rules are described, whether they found something or not.
 * Files under the current folder are given relative to {@code %SRCROOT%}. Same findings, same text.
 */
final class SarifLog {
	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
	private final List<RuleInfo> rules;
	private final String version;
	private final UnaryOperator<String> shown;

	/**
	 * @param rules   what the findings can be
	 * @param version the version of the tool
	 * @param shown   a file's name as the user would write it
	 */
	SarifLog(List<RuleInfo> rules, String version, UnaryOperator<String> shown) {
		this.rules = List.copyOf(rules);
		this.version = version;
		this.shown = shown;
	}

	/** Writes the log, and a line end; does not close the writer. */
	void write(List<Constat> findings, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.setIndent("  ");
		json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0").name("runs").beginArray().beginObject();
		tool(json);
		json.name("language").value("fr").name("columnKind").value("utf16CodeUnits").name("results").beginArray();
		for (Constat finding : findings) {
			result(finding, json);
		}
		json.endArray().endObject().endArray().endObject().flush();
		out.write("\n");
	}

	private void tool(JsonWriter json) throws IOException {
		json.name("tool").beginObject().name("driver").beginObject().name("name").value("Référentiel Studio").name("version").value(version)
				.name("language").value("fr").name("rules").beginArray();
		for (RuleInfo rule : rules) {
			json.beginObject().name("id").value(rule.code());
			text("shortDescription", rule.titre(), json);
			text("fullDescription", rule.pourquoi(), json);
			json.name("defaultConfiguration").beginObject().name("level").value(level(rule.gravite())).endObject().endObject();
		}
		json.endArray().endObject().endObject();
	}

	private void result(Constat finding, JsonWriter json) throws IOException {
		json.beginObject().name("ruleId").value(finding.code());
		int index = rules.stream().map(RuleInfo::code).toList().indexOf(finding.code());
		if (index >= 0) {
			json.name("ruleIndex").value(index);
		}
		json.name("level").value(level(finding.gravite()));
		text("message", finding.message(), json);
		json.name("locations").beginArray();
		if (located(finding.lieu())) {
			json.beginObject();
			place(finding.lieu(), json);
			if (finding.element() != null) {
				json.name("logicalLocations").beginArray().beginObject().name("fullyQualifiedName").value(finding.element()).endObject().endArray();
			}
			json.endObject();
		}
		json.endArray();
		related(finding.autres(), json);
		if (finding.element() != null) {
			// stable while lines move: what is at fault, not where
			json.name("partialFingerprints").beginObject().name("constat/v1").value(finding.code() + " " + finding.element()).endObject();
		}
		json.endObject();
	}

	private void related(List<Lieu> places, JsonWriter json) throws IOException {
		List<Lieu> located = places.stream().filter(SarifLog::located).toList();
		if (!located.isEmpty()) {
			json.name("relatedLocations").beginArray();
			for (int i = 0; i < located.size(); i++) {
				json.beginObject().name("id").value(i + 1);
				place(located.get(i), json);
				json.endObject();
			}
			json.endArray();
		}
	}

	private void place(Lieu lieu, JsonWriter json) throws IOException {
		Path path = Path.of(shown.apply(lieu.fichier()));
		json.name("physicalLocation").beginObject().name("artifactLocation").beginObject().name("uri").value(uri(path));
		if (!path.isAbsolute()) {
			json.name("uriBaseId").value("%SRCROOT%");
		}
		json.endObject().name("region").beginObject().name("startLine").value(lieu.ligne()).name("startColumn").value(lieu.colonne()).name("charOffset")
				.value(lieu.position()).name("charLength").value(lieu.longueur()).endObject().endObject();
	}

	private static String uri(Path path) {
		if (path.isAbsolute()) {
			return path.toUri().toASCIIString();
		}
		try {
			return new URI(null, null, path.toString().replace('\\', '/'), null).toASCIIString();
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException("not a path: " + path, e);
		}
	}

	private static boolean located(Lieu lieu) {
		return lieu != null && lieu.fichier() != null;
	}

	private static void text(String name, String text, JsonWriter json) throws IOException {
		json.name(name).beginObject().name("text").value(text).endObject();
	}

	private static String level(Gravite gravite) {
		return switch (gravite) {
		case ERREUR -> "error";
		case AVERTISSEMENT -> "warning";
		case INFO -> "note";
		};
	}
}
