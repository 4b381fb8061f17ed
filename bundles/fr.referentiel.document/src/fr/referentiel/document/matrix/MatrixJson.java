// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;
import fr.referentiel.trace.TracedKind;

/**
 * A matrix as JSON for scripts: {@code { "version": 1, "referentiel", "option", "trous", "lignes": { "type", "elements": [ { "id", "type", "code",
 * "intitule", "total", "admis" } ] }, "colonnes": { … }, "croix": [ { "ligne", "colonne", "nature", "chemin": [ { "de", "vers", "type", "nature" } ] } ] }}.
 *
 * <p>Ids, natures and link types are those of {@code exporter json}; {@code admis} is the author's reason for accepting the hole, or null; {@code chemin}
 * holds the links that the cross follows from. The order is that of the text; one text gives the same bytes.
 */
public final class MatrixJson {
	/** Writes the matrix in UTF-8; the stream is flushed, not closed. */
	public void write(MatrixSubject subject, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		JsonWriter json = new JsonWriter(text);
		json.setIndent("  ");
		json.setSerializeNulls(true);
		Matrix matrix = subject.matrix();
		Map<String, String> accepted = subject.accepted();
		json.beginObject().name("version").value(1).name("referentiel").value(subject.traced().referentiel().getCode());
		json.name("option").value(subject.traced().option()).name("trous").value(subject.holes());
		json.name("lignes");
		axis(json, subject.rows(), matrix.rows(), matrix.rowTotals(), accepted);
		json.name("colonnes");
		axis(json, subject.columns(), matrix.columns(), matrix.columnTotals(), accepted);
		json.name("croix").beginArray();
		for (Matrix.Cell cell : matrix.cells()) {
			cross(json, cell);
		}
		json.endArray().endObject().flush();
		text.write("\n");
		text.flush();
	}

	private static void axis(JsonWriter json, TracedKind kind, List<TraceNode> nodes, Map<String, Integer> totals, Map<String, String> accepted)
			throws IOException {
		json.beginObject().name("type").value(kind.type()).name("elements").beginArray();
		for (TraceNode node : nodes) {
			json.beginObject().name("id").value(node.id()).name("type").value(node.type()).name("code").value(node.code()).name("intitule").value(node.label());
			json.name("total").value(totals.get(node.id())).name("admis").value(accepted.get(node.id())).endObject();
		}
		json.endArray().endObject();
	}

	private static void cross(JsonWriter json, Matrix.Cell cell) throws IOException {
		json.beginObject().name("ligne").value(cell.row()).name("colonne").value(cell.column()).name("nature").value(name(cell.nature()));
		json.name("chemin").beginArray();
		for (TraceLink link : cell.path()) {
			json.beginObject().name("de").value(link.from()).name("vers").value(link.to()).name("type").value(link.type().code());
			json.name("nature").value(name(link.nature())).endObject();
		}
		json.endArray().endObject();
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
