// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Lieu;

/**
 * How grave a project takes the findings of each code, read from the lines of its {@value #FILE}: {@code code = erreur}, {@code avertissement},
 * {@code info} or {@code aucune}, which silences it; {@code #} begins a comment. The findings of {@link Reading} cannot be changed. Immutable.
 */
public final class SeveritySettings {
	/** The name of the file. */
	public static final String FILE = "regles.properties";
	/** The severity that silences a rule. */
	public static final String SILENT = "aucune";
	/** No change: every code has the severity of its rule. */
	public static final SeveritySettings NONE = new SeveritySettings(Map.of(), List.of());
	/** What is wrong in the file itself. */
	public static final RuleInfo UNKNOWN = new RuleInfo("reglage.inconnu", Gravite.AVERTISSEMENT, "Un réglage nomme une règle et une gravité.",
			"Le fichier « " + FILE + " » règle la gravité des constats du dossier : une ligne « code = gravité » chacune. Un code mal écrit n’y règle rien. "
					+ "Recopiez le code du constat, et choisissez « erreur », « avertissement », « info » ou « aucune ».");

	private final Map<String, Optional<Gravite>> severities;
	private final List<Constat> findings;

	private SeveritySettings(Map<String, Optional<Gravite>> severities, List<Constat> findings) {
		this.severities = Map.copyOf(severities);
		this.findings = List.copyOf(findings);
	}

	/**
	 * Reads settings.
	 *
	 * @param lines the lines of the file
	 * @param file  its name, for findings about it
	 * @param rules the rules there are
	 */
	public static SeveritySettings read(List<String> lines, String file, Rules rules) {
		List<String> fixed = Reading.infos().stream().map(RuleInfo::code).toList();
		List<String> known = rules.infos().stream().map(RuleInfo::code).filter(code -> !fixed.contains(code)).toList();
		Map<String, Optional<Gravite>> severities = new HashMap<>();
		List<Constat> findings = new ArrayList<>();
		int position = 0;
		for (int i = 0; i < lines.size(); i++) {
			SeverityLine line = SeverityLine.of(lines.get(i));
			if (!line.said().isEmpty()) {
				String code = line.code();
				String value = line.severity();
				String fault = fault(code, value, known, fixed);
				if (fault == null) {
					severities.put(code, severity(value));
				} else {
					findings.add(new Constat(UNKNOWN.code(), UNKNOWN.gravite(), fault, new Lieu(file, i + 1, 1, position, lines.get(i).length()), null));
				}
			}
			position += lines.get(i).length() + 1;
		}
		return new SeveritySettings(severities, findings);
	}

	private static String fault(String code, String value, List<String> known, List<String> fixed) {
		if (fixed.contains(code)) {
			return "Le constat « " + code + " » empêche de lire le référentiel : sa gravité ne se règle pas. Retirez cette ligne.";
		}
		if (!known.contains(code)) {
			String near = known.stream().filter(k -> k.startsWith(code.split("\\.", 2)[0] + ".")).collect(Collectors.joining(", "));
			return "Aucune règle n’a le code « " + code + " ». " + (near.isEmpty() ? "Recopiez le code d’un constat." : "Codes voisins : " + near + ".");
		}
		if (severity(value).isEmpty() && !value.equals(SILENT)) {
			return "La gravité « " + value + " » n’existe pas. Écrivez « erreur », « avertissement », « info » ou « " + SILENT + " ».";
		}
		return null;
	}

	private static Optional<Gravite> severity(String value) {
		return Stream.of(Gravite.values()).filter(g -> g.nom().equals(value)).findFirst();
	}

	/** The findings as the project takes them, in the same order; silenced ones are left out. */
	public List<Constat> apply(List<Constat> constats) {
		return severities.isEmpty() ? constats : constats.stream().flatMap(c -> apply(c).stream()).toList();
	}

	private Optional<Constat> apply(Constat c) {
		Optional<Gravite> severity = severities.get(c.code());
		return severity == null ? Optional.of(c)
				: severity.map(g -> new Constat(c.code(), g, c.message(), c.lieu(), c.element(), c.autres(), c.donnees(), c.options()));
	}

	/** What is wrong in the file: unknown codes, unknown severities. */
	public List<Constat> findings() {
		return findings;
	}
}
