// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.referentiel.dsl.loading.LoadedReferentiel;

/**
 * The référentiels of a folder, and which of them is wanted: the one that was chosen, otherwise the one that the text belongs to, otherwise the only one.
 * Of several, none is taken without a reason.
 */
public final class Found {
	private final Wanted wanted;
	private final Map<String, LoadedReferentiel> byName = new LinkedHashMap<>();

	Found(Wanted wanted, List<LoadedReferentiel> all) {
		this.wanted = wanted;
		all.forEach(l -> byName.put(name(l), l));
	}

	/** The code, and the folder where it is another one: two folders may hold two versions of one référentiel. */
	private String name(LoadedReferentiel loaded) {
		String code = loaded.referentiel().getCode() == null ? "sans code" : loaded.referentiel().getCode();
		String inside = wanted.folder().relativize(home(loaded)).toString();
		return inside.isEmpty() ? code : code + " (" + inside + ")";
	}

	private static Path home(LoadedReferentiel loaded) {
		return loaded.fichiers().getFirst().toAbsolutePath().normalize().getParent();
	}

	/** The same folder, with the référentiel of this name wanted. */
	public Found named(String name) {
		return new Found(wanted.named(name), List.copyOf(byName.values()));
	}

	/** The one that is wanted of the folder, as far as that is said. */
	public Wanted wanted() {
		return wanted;
	}

	/** The names to choose from, in the order of folders, then of codes. */
	public List<String> names() {
		return List.copyOf(byName.keySet());
	}

	/** The name of the wanted one; empty when that is not known. */
	public Optional<String> name() {
		if (wanted.name() != null && byName.containsKey(wanted.name())) {
			return Optional.of(wanted.name());
		}
		List<String> candidates = byName.keySet().stream().filter(n -> wanted.file() != null && holds(byName.get(n), wanted.file())).toList();
		if (candidates.isEmpty()) {
			candidates = names();
		}
		return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
	}

	private static boolean holds(LoadedReferentiel loaded, Path file) {
		return loaded.fichiers().stream().anyMatch(f -> f.toAbsolutePath().normalize().equals(file));
	}

	/** The wanted one; empty when there is none, or it is not known which. */
	public Optional<LoadedReferentiel> one() {
		return name().map(byName::get);
	}

	/** Whether a text belongs to the wanted one. */
	public boolean isOf(Path file) {
		return one().filter(l -> holds(l, file)).isPresent();
	}

	/** The folder of the wanted one, which may lie below the one that was read. */
	public Path home() {
		return one().map(Found::home).orElse(wanted.folder());
	}

	/** Whether another référentiel is written in the very folder of the wanted one. */
	public boolean shared() {
		return byName.values().stream().filter(l -> home(l).equals(home())).count() > 1;
	}

	/** Why there is no wanted one: a French sentence. */
	public String reason() {
		return byName.isEmpty() ? "« " + wanted.label() + " » ne contient pas de référentiel."
				: "« " + wanted.label() + " » contient plusieurs référentiels : " + String.join(", ", names()) + ". Choisissez-en un.";
	}
}
