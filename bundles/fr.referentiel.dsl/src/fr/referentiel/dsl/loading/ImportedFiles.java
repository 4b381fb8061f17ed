// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import fr.referentiel.dsl.naming.Written;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.ReferentielPackage;

/**
 * Where imported référentiels are: in the folder, then in the folders beside it, then in the library shipped inside the product. Files are
 * recognised by their head alone.
 */
public final class ImportedFiles {
	@Inject
	private Library library;

	/** What imports need: files found around, and texts of the library. */
	public record Found(Collection<Path> files, List<Library.Text> texts) {
	}

	/**
	 * The files and texts of the référentiels that these files import, directly or not.
	 *
	 * @param open the text that an editor has of the file at a path, or null for what is on the disk
	 */
	public Found found(List<XtextResource> own, Path folder, Function<Path, String> open) {
		return found(own, folder, new Neighbours(open));
	}

	/** Whether two texts of a file begin or continue the same référentiel and import the same ones. */
	public static boolean sameHead(String text, String other) {
		return Heads.of(text.lines().iterator()).equals(Heads.of(other.lines().iterator()));
	}

	/** The files beside this one that write the same référentiel, in name order; none when the file cannot be read or names no référentiel. */
	public static List<Path> beside(Path file) {
		Neighbours neighbours = new Neighbours();
		String code = neighbours.head(file).code();
		return code == null ? List.of() : neighbours.in(code, file.getParent()).stream().filter(f -> !f.equals(file)).toList();
	}

	/** What imports need, with what is known of the folders around. */
	Found found(List<XtextResource> own, Path folder, Neighbours neighbours) {
		Deque<String> wanted = new ArrayDeque<>();
		for (XtextResource r : own) {
			if (!r.getContents().isEmpty() && r.getContents().get(0) instanceof Fichier f) {
				f.getImportations().forEach(i -> wanted.addAll(Written.codes(i, ReferentielPackage.Literals.IMPORTATION__REFERENTIEL)));
			}
		}
		Set<String> known = new LinkedHashSet<>();
		Set<Path> files = new LinkedHashSet<>();
		List<Library.Text> texts = new ArrayList<>();
		while (!wanted.isEmpty()) {
			String code = wanted.poll();
			if (known.add(code)) {
				List<Path> around = neighbours.writing(code, folder);
				around.forEach(file -> wanted.addAll(neighbours.head(file).imports()));
				files.addAll(around);
				if (around.isEmpty()) {
					library.of(code).forEach(text -> wanted.addAll(Heads.of(text.text().lines().iterator()).imports()));
					texts.addAll(library.of(code));
				}
			}
		}
		return new Found(files, texts);
	}
}
