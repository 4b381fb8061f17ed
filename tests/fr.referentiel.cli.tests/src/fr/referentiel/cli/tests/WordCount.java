// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.writing.ModelWriter;
import fr.referentiel.exchange.officialtext.Draft;
import fr.referentiel.exchange.officialtext.DraftFiles;
import fr.referentiel.exchange.officialtext.OfficialTextImport;
import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Referentiel;

/** The words of a source, line by line, to be looked for in what was made of it; tags, accents, capitals and hyphens at line ends do not count. */
final class WordCount {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private final List<String> lines;
	private final Set<String> all;

	private WordCount(String source) {
		lines = source.lines().toList();
		all = words(joined(source));
		all.addAll(words(source));
	}

	/** Imports the file, and tells the words that are lost or invented. */
	static List<String> unbalanced(Path source, String code) throws IOException {
		Draft draft = new OfficialTextImport().read(source, code, null, (done, total, what) -> true);
		DraftFiles files = new DraftFiles(draft);
		Map<String, String> texts = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ModelWriter.class)
				.write(draft.referentiel(), files.head(), files::fileOf, draft.remarks(), name -> List.of());
		WordCount words = new WordCount(Files.readString(source));
		List<String> wrong = new ArrayList<>(words.lost(String.join("\n", texts.values()) + "\n" + files.unplaced(""),
				draft.repeated().stream().map(Draft.Unplaced::text).toList()));
		wrong.addAll(words.invented(draft.referentiel()));
		return wrong;
	}

	private static String joined(String text) {
		return text.replaceAll("(\\p{Ll})[-\u00AD]\\R\\s*(\\p{Ll})", "$1$2");
	}

	private static Set<String> words(String text) {
		Set<String> words = new HashSet<>();
		Matcher m = WORD.matcher(plain(text));
		while (m.find()) {
			words.add(m.group());
		}
		return words;
	}

	private static String plain(String text) {
		String bare = Normalizer.normalize(text.replaceAll("</?[a-zA-Z]+(\\s[^<>]*)?/?>", " "), Normalizer.Form.NFKD).replaceAll("[\\p{M}\u200B\u00AD]+", "");
		return bare.toLowerCase(Locale.FRENCH).replace("œ", "oe");
	}

	/**
	 * The words that the source has more often than the result has them, each with how many are missing.
	 *
	 * @param repeated wordings that the source has again and the result once; their words must be in the result
	 */
	private List<String> lost(String result, List<String> repeated) {
		Map<String, Integer> there = count(result);
		List<String> lost = new ArrayList<>();
		for (String text : repeated) {
			words(text).stream().filter(w -> !there.containsKey(w)).forEach(w -> lost.add(w + " : said to be repeated in « " + text + " », and absent"));
		}
		count(String.join("\n", repeated)).forEach((w, n) -> there.merge(w, n, Integer::sum));
		String source = String.join("\n", lines);
		Map<String, Integer> cut = count(source);
		Map<String, Integer> whole = count(joined(source));
		cut.forEach((w, n) -> {
			int wanted = Math.min(n, whole.getOrDefault(w, 0)); // halves of a word cut at a line's end do not count
			if (there.getOrDefault(w, 0) < wanted) {
				lost.add(w + " : " + (wanted - there.getOrDefault(w, 0)));
			}
		});
		return lost;
	}

	private static Map<String, Integer> count(String text) {
		Map<String, Integer> counts = new HashMap<>();
		Matcher m = WORD.matcher(plain(text));
		while (m.find()) {
			counts.merge(m.group(), 1, Integer::sum);
		}
		return counts;
	}

	/** Texts of the model with a word that the source does not have. */
	private List<String> invented(Referentiel model) {
		List<String> invented = new ArrayList<>();
		for (var contents = model.eAllContents(); contents.hasNext();) {
			EObject o = contents.next();
			if (o instanceof Element e && !(o instanceof fr.referentiel.model.Source) && !(o instanceof fr.referentiel.model.Categorie)) {
				check(e.getCode(), invented);
				check(e.getIntitule(), invented);
			} else if (o instanceof fr.referentiel.model.Categorie c) {
				check(c.getIntitule(), invented);
			} else if (o instanceof Formulation f) {
				check(f.getCode(), invented);
				check(f.getTexte(), invented);
			}
		}
		return invented;
	}

	private void check(String text, List<String> invented) {
		if (text != null) {
			Set<String> mine = words(text);
			mine.removeAll(all);
			mine.removeIf(w -> all.stream().anyMatch(s -> s.length() > w.length() && w.matches("\\p{L}{1,3}\\d+") && s.contains(w)));
			if (!mine.isEmpty()) {
				invented.add(text + " : " + mine);
			}
		}
	}
}
