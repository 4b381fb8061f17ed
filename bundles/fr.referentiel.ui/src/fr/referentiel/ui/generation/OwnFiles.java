// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.document.candidate.CandidateList;
import fr.referentiel.document.suite.Format;
import fr.referentiel.document.suite.UnknownChoiceException;
import fr.referentiel.document.theme.Look;
import fr.referentiel.document.theme.ReadTheme;
import fr.referentiel.document.theme.Template;
import fr.referentiel.document.theme.Theme;
import fr.referentiel.document.theme.ThemeFile;

/**
 * The school's own files that go into its documents; what is wrong with one is told in French by the exception that reading it throws.
 *
 * @param theme      a theme
 * @param template   a document whose styles are taken on
 * @param candidates a list of candidates
 */
public record OwnFiles(Optional<Path> theme, Optional<Path> template, Optional<Path> candidates) {
	/** No file: the standard look, grids of nobody. */
	public static final OwnFiles NONE = new OwnFiles(Optional.empty(), Optional.empty(), Optional.empty());

	/**
	 * Reads the theme and the template, which must serve one of the formats.
	 *
	 * @param formats  those that are written
	 * @param warnings is told what can be used but reads badly
	 */
	Look look(List<Format> formats, Consumer<String> warnings) {
		Optional<ReadTheme> own = theme.map(ThemeFile::read);
		own.ifPresent(read -> read.warnings().forEach(warnings));
		Optional<Template> styles = template.map(Template::read);
		if (styles.isPresent() && formats.stream().noneMatch(f -> f.takes(styles.get()))) {
			throw new UnknownChoiceException("Le modèle « " + template.get().getFileName() + " » ne sert qu’au format " + styles.get().kind() + ", qui n’est pas coché.");
		}
		return new Look(own.map(ReadTheme::theme).orElse(Theme.STANDARD), styles);
	}

	List<Candidate> people() {
		return candidates.map(CandidateList::read).orElse(List.of());
	}
}
