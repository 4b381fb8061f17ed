// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.candidate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a list of candidates: a table whose first row that is not empty names the columns. Empty rows are skipped, other columns ignored. */
public final class CandidateList {
	/** A larger file is no list of a class; reading it would only fill the memory. */
	private static final long LARGEST = 20_000_000;

	private final String name;
	private final List<Candidate> candidates = new ArrayList<>();
	private final Map<String, Integer> seen = new HashMap<>();

	private CandidateList(String name) {
		this.name = name;
	}

	/**
	 * The candidates of a file, in its order, at least one.
	 *
	 * @param file {@code .csv} (comma, semicolon or tab; UTF-8 or Windows-1252), {@code .xlsx} or {@code .ods} (the first sheet)
	 * @throws CandidateListException when the list cannot be read, lacks a column or a name, or names someone twice
	 */
	public static List<Candidate> read(Path file) {
		String name = String.valueOf(file.getFileName());
		CandidateList list = new CandidateList(name);
		list.add(table(file, name));
		return List.copyOf(list.candidates);
	}

	private static List<List<String>> table(Path file, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		try {
			if (!Files.isRegularFile(file)) {
				throw new CandidateListException("La liste « " + file + " » n’existe pas ou n’est pas un fichier.");
			}
			if (Files.size(file) > LARGEST) {
				throw new CandidateListException("La liste « " + name + " » est trop grande pour une liste de candidats (plus de 20 Mo).");
			}
			if (lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv")) {
				return CsvTable.read(Files.readAllBytes(file));
			}
			if (lower.endsWith(".xlsx")) {
				return XlsxTable.read(file);
			}
			if (lower.endsWith(".ods")) {
				return OdsTable.read(file);
			}
		} catch (IOException unreadable) {
			throw new CandidateListException("La liste « " + name + " » ne peut pas être lue. Ouvrez-la dans un tableur et enregistrez-la de nouveau,"
					+ " ou exportez-la en CSV.", unreadable);
		}
		throw new CandidateListException("La liste « " + name + " » n’est ni un .csv, ni un .xlsx, ni un .ods.");
	}

	private void add(List<List<String>> rows) {
		Map<Column, Integer> columns = null;
		for (int i = 0; i < rows.size(); i++) {
			List<String> row = rows.get(i);
			if (row.stream().allMatch(String::isBlank)) {
				continue;
			}
			if (columns == null) {
				columns = columns(row);
			} else {
				add(row, columns, i + 1);
			}
		}
		if (candidates.isEmpty()) {
			throw new CandidateListException("La liste « " + name + " » ne contient aucun candidat : une ligne de titres (nom, prénom, numéro…), puis une ligne par"
					+ " candidat, sont attendues.");
		}
	}

	private Map<Column, Integer> columns(List<String> titles) {
		Map<Column, Integer> columns = new EnumMap<>(Column.class);
		for (Column column : Column.values()) {
			columns.put(column, column.in(titles));
		}
		List<Column> missing = Column.required().stream().filter(c -> columns.get(c) < 0).toList();
		if (!missing.isEmpty()) {
			throw new CandidateListException("La liste « " + name + " » n’a pas de colonne " + missing.stream().map(c -> "« " + c.title() + " »")
					.collect(Collectors.joining(" ni ")) + ". Colonnes lues : " + titles.stream().filter(t -> !t.isBlank()).collect(Collectors.joining(", "))
					+ ". Nommez les colonnes dans la première ligne.");
		}
		return columns;
	}

	private void add(List<String> row, Map<Column, Integer> columns, int line) {
		Map<Column, String> values = new EnumMap<>(Column.class);
		columns.forEach((column, at) -> values.put(column, at < 0 || at >= row.size() ? "" : clean(row.get(at))));
		for (Column column : Column.required()) {
			if (values.get(column).isEmpty()) {
				throw new CandidateListException("La liste « " + name + " », ligne " + line + " : il manque le " + column.title() + ". Complétez la ligne, ou"
						+ " retirez-la.");
			}
		}
		Candidate candidate = new Candidate(values.get(Column.NOM), values.get(Column.PRENOM), values.get(Column.NUMERO), values.get(Column.CATEGORIE),
				values.get(Column.SESSION), values.get(Column.ACADEMIE), values.get(Column.ETABLISSEMENT));
		refuseTwin(candidate, line);
		candidates.add(candidate);
	}

	/** Numbers tell people apart; who has none is told apart by name. */
	private void refuseTwin(Candidate candidate, int line) {
		String key = candidate.numero().isEmpty() ? "nom " + key(candidate.nom()) + " " + key(candidate.prenom()) : "numéro " + key(candidate.numero());
		Integer first = seen.putIfAbsent(key, line);
		if (first != null) {
			throw new CandidateListException("La liste « " + name + " » : les lignes " + first + " et " + line + (candidate.numero().isEmpty()
					? " ont le même nom, « " + candidate.nom() + " " + candidate.prenom() + " », et aucun numéro. Donnez à chacun son numéro de candidat, ou retirez une ligne."
					: " ont le même numéro de candidat, « " + candidate.numero() + " ». Corrigez-le, ou retirez une ligne."));
		}
	}

	private static String key(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.FRENCH);
	}

	/** One line, without the characters that show nothing. */
	private static String clean(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cf}\\s\\u00A0\\u202F]+", " ").strip();
	}
}
