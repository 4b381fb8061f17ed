// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.referentiel.document.suite.GeneratedFiles.Outcome;
import fr.referentiel.document.suite.Generation;

/**
 * What a generation came to.
 *
 * @param files   what was written
 * @param remarks what the user should know besides: documents left out or kept, and what they lack; French sentences
 * @param stopped whether the user stopped it before the last file
 * @param refusal why nothing was written, or null
 */
public record GenerationResult(List<Path> files, List<String> remarks, boolean stopped, String refusal) {
	/** More remarks than these would fill the screen. */
	private static final int REMARKS = 8;

	/** The user stopped it before anything was written. */
	static final GenerationResult STOPPED = new GenerationResult(List.of(), List.of(), true, null);

	static GenerationResult refused(String reason) {
		return new GenerationResult(List.of(), List.of(), false, reason);
	}

	static GenerationResult of(Generation generation, Outcome outcome) {
		List<String> remarks = new ArrayList<>();
		generation.left().forEach(reason -> remarks.add("Laissé de côté : " + reason));
		outcome.kept().forEach(name -> remarks.add("Conservé : « " + name + " » existe déjà et peut être rempli. Pour le refaire, déplacez-le d’abord."));
		generation.constats().forEach(c -> remarks.add(c.message()));
		return new GenerationResult(outcome.written(), remarks, outcome.stopped(), null);
	}

	/** The same, with more remarks. */
	GenerationResult with(List<String> more) {
		List<String> all = new ArrayList<>(remarks);
		all.addAll(more);
		return new GenerationResult(files, all, stopped, refusal);
	}

	/** What to open, when something was written: the file, or the folder of several. */
	Optional<Path> shown() {
		return files.isEmpty() ? Optional.empty() : Optional.of(files.size() == 1 ? files.getFirst() : files.getFirst().getParent());
	}

	/** What the user is told. */
	public String sentence() {
		if (refusal != null) {
			return refusal;
		}
		String written = files.isEmpty() ? "Aucun document n’a été écrit." : files.size() == 1 ? "1 document a été écrit : " + files.getFirst().getFileName() + "."
				: files.size() + " documents ont été écrits dans « " + files.getFirst().getParent() + " ».";
		String told = stopped ? "Génération interrompue. " + written : written;
		return remarks.isEmpty() ? told : told + "\n\n" + String.join("\n", shownRemarks());
	}

	private List<String> shownRemarks() {
		if (remarks.size() <= REMARKS) {
			return remarks;
		}
		List<String> first = new ArrayList<>(remarks.subList(0, REMARKS - 1));
		first.add("Et " + (remarks.size() - first.size()) + " autres remarques.");
		return first;
	}
}
