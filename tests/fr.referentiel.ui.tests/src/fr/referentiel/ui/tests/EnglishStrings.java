// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What the platform would show in English: the strings of the files that its bundles look them up in. A word that is the same in both languages
 * (« Description ») is French as soon as one of our translations has it.
 */
final class EnglishStrings {
	private static final Pattern TRANSLATION = Pattern.compile(".*_[a-z]{2}(_[A-Z]{2})?\\.properties");
	private static final Pattern FRENCH = Pattern.compile(".*_fr\\.properties");
	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d[^}]*}");

	private final Set<String> english = new HashSet<>();
	private final List<Pattern> sentences = new ArrayList<>();
	private final Set<String> french = new HashSet<>();

	EnglishStrings() {
		for (Bundle bundle : FrameworkUtil.getBundle(PlatformUI.class).getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().startsWith("org.eclipse.")) {
				List<URL> files = files(bundle);
				files.stream().filter(f -> !TRANSLATION.matcher(f.getPath()).matches()).forEach(f -> read(f, this::english));
				files.stream().filter(f -> FRENCH.matcher(f.getPath()).matches()).forEach(f -> read(f, v -> french.add(plain(v))));
			}
		}
	}

	private static List<URL> files(Bundle bundle) {
		var found = bundle.findEntries("/", "*.properties", true);
		return found == null ? List.of() : Collections.list(found).stream().filter(f -> !f.getPath().contains("jfacefonts")).toList(); // names of fonts are no words
	}

	private static void read(URL file, Consumer<String> value) {
		Properties properties = new Properties();
		try (InputStream in = file.openStream()) {
			properties.load(in);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		properties.values().forEach(v -> value.accept((String) v));
	}

	private void english(String value) {
		String plain = plain(value);
		if (!ARGUMENT.matcher(plain).find()) {
			english.add(plain);
		} else if (ARGUMENT.matcher(plain).replaceAll("").codePoints().filter(Character::isLetter).count() > 3) {
			String pattern = String.join(".+", ARGUMENT.splitAsStream(plain).map(part -> Pattern.quote(part.replace("''", "'"))).toList());
			sentences.add(Pattern.compile(pattern + (plain.endsWith("}") ? ".+" : "")));
		}
	}

	/** Whether the platform has this label in English, and no translation of ours is the same. */
	boolean has(String label) {
		String plain = plain(label);
		boolean words = plain.codePoints().filter(Character::isLetter).count() > 1;
		return words && !french.contains(plain) && (english.contains(plain) || sentences.stream().anyMatch(s -> s.matcher(plain).matches()));
	}

	/** A label without what marks keys and what follows it. */
	private static String plain(String label) {
		return label.replaceAll("\t.*| \\([^ ()]*\\)$", "").replaceAll("\\(&.\\)", "").replace("&", "").replaceAll("(\\.\\.\\.|…|\\s*:|@Ctrl.*)+$", "").strip();
	}
}
