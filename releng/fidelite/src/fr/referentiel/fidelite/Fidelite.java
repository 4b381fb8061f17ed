// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.fidelite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import fr.referentiel.document.annex.AnnexContent;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.writer.TextWriter;
import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;

/**
 * Compares the words of an official text with those of the annexes that are generated from its model: section by section, in order, both ways.
 * Run by the script « verifier » beside it; arguments: the model's folder, the official text, the folder of the lists. Exits 1 when a difference
 * is not listed, or a listed one is gone; 0 and a visible line when the official text is not there. The shares are those of the words found, words
 * that are listed as moved among them.
 */
public final class Fidelite {
	private static final String LOST = "manque";
	private static final String INVENTED = "ajout";
	/** Listed for words that are both lost and invented: they stand at another place. */
	private static final String MOVED = "déplacé";
	private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	/** A section, and the lines that it begins with in either text. */
	private record Part(String name, Pattern official, Pattern generated) {
	}

	/** Words of one text that the other lacks at this place. */
	private record Difference(String section, String kind, String words) {
		@Override
		public String toString() {
			return section + " | " + kind + " | " + words;
		}
	}

	private Fidelite() {
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 3) {
			throw new IllegalArgumentException("Arguments attendus : dossier du modèle, texte officiel, dossier des listes.");
		}
		Path source = Path.of(arguments[1]);
		if (!Files.isReadable(source)) {
			OUT.println("SAUTÉ : le texte officiel n'est pas là (" + source.toAbsolutePath().normalize() + "). Donnez son chemin en argument.");
			return;
		}
		System.exit(check(Path.of(arguments[0]), source, Path.of(arguments[2])) ? 0 : 1);
	}

	private static boolean check(Path models, Path source, Path lists) throws IOException {
		Document document = generated(models);
		List<Part> parts = parts(lists.resolve("sections.txt"));
		Map<String, List<String>> official = cut(Files.readAllLines(source), parts, false);
		Map<String, List<String>> generated = cut(lines(document), parts, true);
		List<Difference> differences = new ArrayList<>();
		Map<String, Integer> known = known(lists.resolve("differences-connues.txt"));
		OUT.printf("%-22s %8s %10s %8s %10s%n", "Section", "officiel", "retrouvé", "généré", "officiel");
		for (Part part : parts) {
			differences.addAll(compare(part.name(), official.get(part.name()), generated.get(part.name()), known.keySet()));
		}
		boolean sameLetters = letters(String.join("\n", lines(document))).equals(letters(text(document)));
		if (!sameLetters) {
			OUT.println("Le texte écrit n'a pas les mêmes lettres que le document.");
		}
		return report(differences, known) && sameLetters;
	}

	private static Document generated(Path models) {
		ReferentielLoader loader = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ReferentielLoader.class);
		LoadedReferentiel loaded = loader.load(List.of(models), ReferentielLoader.Progress.NONE).stream().filter(l -> l.referentiel() != null)
				.findFirst().orElseThrow(() -> new IllegalArgumentException("Aucun référentiel dans " + models + "."));
		return AnnexContent.of(loaded.referentiel());
	}

	private static List<Part> parts(Path file) throws IOException {
		return Files.readAllLines(file).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split(" \\| "))
				.map(f -> new Part(f[0].strip(), Pattern.compile(f[1].strip()), Pattern.compile(f[2].strip()))).toList();
	}

	/** The words of each section; what stands before the first is left out. */
	private static Map<String, List<String>> cut(List<String> lines, List<Part> parts, boolean generated) {
		Map<String, List<String>> cut = new LinkedHashMap<>();
		int[] starts = new int[parts.size() + 1];
		int from = 0;
		for (int i = 0; i < parts.size(); i++) {
			Pattern start = generated ? parts.get(i).generated() : parts.get(i).official();
			while (from < lines.size() && !start.matcher(plain(lines.get(from)).strip()).matches()) {
				from++;
			}
			if (from == lines.size()) {
				throw new IllegalStateException("Début de section introuvable dans le texte " + (generated ? "généré" : "officiel") + " : "
						+ parts.get(i).name());
			}
			starts[i] = from++;
		}
		starts[parts.size()] = lines.size();
		for (int i = 0; i < parts.size(); i++) {
			cut.put(parts.get(i).name(), words(String.join("\n", lines.subList(starts[i], starts[i + 1]))));
		}
		return cut;
	}

	private static List<String> words(String text) {
		String lower = plain(text).replaceAll("<[^>]*>", " ").toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
		return Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(lower).filter(w -> !w.isEmpty()).toList();
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u2019', '\'');
	}

	private static List<Difference> compare(String section, List<String> official, List<String> generated, Set<String> known) {
		int n = official.size();
		int m = generated.size();
		int[][] common = new int[n + 1][m + 1];
		for (int i = n - 1; i >= 0; i--) {
			for (int j = m - 1; j >= 0; j--) {
				common[i][j] = official.get(i).equals(generated.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		List<Difference> found = new ArrayList<>();
		List<String> lost = new ArrayList<>();
		List<String> invented = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < n || j < m) {
			if (i < n && j < m && official.get(i).equals(generated.get(j))) {
				flush(section, lost, invented, found);
				i++;
				j++;
			} else if (j == m || i < n && common[i + 1][j] >= common[i][j + 1]) {
				lost.add(official.get(i++));
			} else {
				invented.add(generated.get(j++));
			}
		}
		flush(section, lost, invented, found);
		List<Difference> settled = settled(found, known);
		int moved = settled.stream().filter(d -> d.kind().equals(MOVED)).mapToInt(d -> d.words().split(" ").length).sum();
		int same = common[0][0] + moved;
		OUT.printf(Locale.FRENCH, "%-22s %8d %9.2f%% %8d %9.2f%%%n", section, n, 100.0 * same / Math.max(1, n), m, 100.0 * same / Math.max(1, m));
		return settled;
	}

	/** The differences, where words that are lost here, found there and listed as moved are one difference. */
	private static List<Difference> settled(List<Difference> found, Set<String> known) {
		List<Difference> settled = new ArrayList<>();
		List<Difference> rest = new ArrayList<>(found);
		for (Difference lost : found) {
			Difference there = new Difference(lost.section(), INVENTED, lost.words());
			Difference move = new Difference(lost.section(), MOVED, lost.words());
			if (lost.kind().equals(LOST) && known.contains(move.toString()) && rest.contains(there)) {
				rest.remove(there);
				rest.remove(lost);
				settled.add(move);
			}
		}
		settled.addAll(rest);
		return settled;
	}

	private static void flush(String section, List<String> lost, List<String> invented, List<Difference> found) {
		if (!lost.isEmpty()) {
			found.add(new Difference(section, LOST, String.join(" ", lost)));
			lost.clear();
		}
		if (!invented.isEmpty()) {
			found.add(new Difference(section, INVENTED, String.join(" ", invented)));
			invented.clear();
		}
	}

	/** The differences that are known, each with how many times; a line without reason counts for nothing. */
	private static Map<String, Integer> known(Path file) throws IOException {
		Map<String, Integer> known = new LinkedHashMap<>();
		for (String line : Files.isReadable(file) ? Files.readAllLines(file) : List.<String>of()) {
			String[] fields = line.split("\\|");
			if (!line.startsWith("#") && fields.length == 4 && !fields[3].isBlank()) {
				known.merge(new Difference(fields[0].strip(), fields[1].strip(), fields[2].strip()).toString(), 1, Integer::sum);
			}
		}
		return known;
	}

	private static boolean report(List<Difference> differences, Map<String, Integer> known) {
		boolean good = true;
		for (Difference difference : differences) {
			int left = known.getOrDefault(difference.toString(), 0);
			if (left == 0) {
				OUT.println("NON LISTÉE : " + difference);
				good = false;
			}
			known.put(difference.toString(), Math.max(0, left - 1));
		}
		for (var entry : known.entrySet()) {
			if (entry.getValue() > 0) {
				OUT.println("LISTÉE, MAIS DISPARUE : " + entry.getKey());
				good = false;
			}
		}
		OUT.println(differences.size() + " différences, " + (good ? "toutes listées." : "la liste n'est pas juste."));
		return good;
	}

	private static String text(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TextWriter(true).write(document, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** How often each letter or digit occurs: tables drawn with characters break words, not letters. */
	private static Map<Integer, Long> letters(String text) {
		Map<Integer, Long> counts = new TreeMap<>();
		text.codePoints().filter(Character::isLetterOrDigit).forEach(c -> counts.merge(c, 1L, Long::sum));
		return counts;
	}

	/** The document in reading order, headings marked by « # », the cells of a table one after the other. */
	private static List<String> lines(Document document) {
		List<String> lines = new ArrayList<>();
		for (Block block : document.blocks()) {
			switch (block) {
			case Heading heading -> lines.add("# " + heading.text());
			case Prose prose -> add(prose, lines);
			case Table table -> table.cells().flatMap(cell -> cell.content().stream()).forEach(p -> add(p, lines));
			case PageBreak turn -> { // says nothing
			}
			default -> throw new IllegalStateException("Bloc inattendu : " + block);
			}
		}
		return lines;
	}

	private static void add(Prose prose, List<String> lines) {
		switch (prose) {
		case Paragraph paragraph -> lines.add(Inline.plain(paragraph.inlines()));
		case ItemList list -> list.items().forEach(item -> {
			lines.add(Inline.plain(item.inlines()));
			item.nested().ifPresent(nested -> add(nested, lines));
		});
		}
	}
}
