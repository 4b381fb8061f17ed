// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.document.matrix.MatrixTable;

/** The parts of the review page that are the same for every référentiel: its frame, its style and its scripts. */
final class Resources {
	/** In the order in which they need each other; together they are one module. */
	private static final List<String> SCRIPTS = List.of("dom.js", "data.js", "state.js", "roving.js", "viewport.js", "diagram.js", "matrix.js", "findings.js",
			"wordings.js", "remarks.js", "panel.js", "search.js", "keyboard.js", "start.js");
	private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+)}");

	private Resources() {
	}

	static String style() throws IOException {
		return "\n" + MatrixTable.style() + read("review.css");
	}

	static String script() throws IOException {
		StringBuilder all = new StringBuilder("\n");
		for (String script : SCRIPTS) {
			all.append(read(script));
		}
		return all.toString();
	}

	static String read(String name) throws IOException {
		try (InputStream in = Resources.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** The expression by which a policy allows exactly this inline text. */
	static String digest(String text) {
		try {
			return "'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))) + "'";
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** Puts values into the places {@code ${name}} of a frame, in one pass: a value that looks like a place stays as it is. */
	static String fill(String frame, Map<String, String> values) {
		return PLACE.matcher(frame).replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
	}
}
