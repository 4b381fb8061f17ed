// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.referentiel.diagram.Scene;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/**
 * Writes what a view shows, without its geometry, as {@code { "vue", "noeuds": [ { "id", "type", "code", "intitule", "parent" } ], "liens": [ { "de",
 * "vers", "type", "nature" } ] }}: UTF-8, one element or link a line, in document order. {@code code} and {@code parent} may be null; {@code parent} is
 * the nearest ancestor that the view shows.
 */
public final class JsonWriter implements SceneWriter {
	@Override
	public void write(Scene scene, OutputStream out) throws IOException {
		out.write(text(scene).getBytes(StandardCharsets.UTF_8));
	}

	public String text(Scene scene) {
		List<String> nodes = scene.view().graph().nodes().stream().map(JsonWriter::node).toList();
		List<String> links = scene.view().graph().links().stream().map(JsonWriter::link).toList();
		return "{\n  \"vue\": " + quoted(scene.view().code()) + ",\n  \"noeuds\": " + array(nodes) + ",\n  \"liens\": " + array(links) + "\n}\n";
	}

	private static String array(List<String> items) {
		return items.isEmpty() ? "[]" : items.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
	}

	private static String node(TraceNode node) {
		return "{ \"id\": " + quoted(node.id()) + ", \"type\": " + quoted(node.type()) + ", \"code\": " + quoted(node.code()) + ", \"intitule\": "
				+ quoted(node.label()) + ", \"parent\": " + quoted(node.parent()) + " }";
	}

	private static String link(TraceLink link) {
		return "{ \"de\": " + quoted(link.from()) + ", \"vers\": " + quoted(link.to()) + ", \"type\": " + quoted(link.type().code()) + ", \"nature\": "
				+ quoted(link.nature().name().toLowerCase(Locale.ROOT)) + " }";
	}

	private static String quoted(String text) {
		if (text == null)
			return "null";
		StringBuilder quoted = new StringBuilder("\"");
		for (char c : text.toCharArray())
			if (c == '"' || c == '\\')
				quoted.append('\\').append(c);
			else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c))
				quoted.append(String.format("\\u%04x", (int) c));
			else
				quoted.append(c);
		return quoted.append('"').toString();
	}
}
