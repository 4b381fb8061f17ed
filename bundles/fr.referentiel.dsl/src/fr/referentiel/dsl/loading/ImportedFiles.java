// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;

import fr.referentiel.dsl.naming.Written;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.ReferentielPackage;

/**
 * Where imported référentiels are: in the folder, then in the folders beside it. Files are recognised by their head alone, so that looking for one
 * does not read a whole library.
 */
public final class ImportedFiles {
	private static final Pattern HEAD = Pattern.compile("^\\s*(?:suite\\s+)?r[ée]f[ée]rentiel\\s+([\\p{L}\\p{N}_.-]+)");
	private static final Pattern IMPORT = Pattern.compile("^\\s*importe\\s+([\\p{L}\\p{N}_.-]+)");
	/** Lines of comments and imports that may come before a head. */
	private static final int HEAD_LINES = 400;

	/** The files of the référentiels that these files import, directly or not, and that are not among them. */
	public Collection<Path> missing(List<XtextResource> own, Path folder) {
		Deque<String> wanted = new ArrayDeque<>();
		for (XtextResource r : own) {
			if (!r.getContents().isEmpty() && r.getContents().get(0) instanceof Fichier f) {
				f.getImportations().forEach(i -> wanted.addAll(Written.codes(i, ReferentielPackage.Literals.IMPORTATION__REFERENTIEL)));
			}
		}
		Set<String> known = new LinkedHashSet<>();
		Set<Path> found = new LinkedHashSet<>();
		while (!wanted.isEmpty()) {
			String code = wanted.poll();
			if (known.add(code)) {
				for (Path file : files(code, folder)) {
					found.add(file);
					wanted.addAll(imports(file));
				}
			}
		}
		return found;
	}

	/** The code of the référentiel that a file writes, or null. */
	public String head(Path file) {
		List<String> heads = matches(file, HEAD);
		return heads.isEmpty() ? null : heads.get(0);
	}

	private List<String> imports(Path file) {
		return matches(file, IMPORT);
	}

	private static List<String> matches(Path file, Pattern pattern) {
		List<String> found = new ArrayList<>();
		try (BufferedReader reader = Files.newBufferedReader(file)) {
			String line = reader.readLine();
			for (int i = 0; line != null && i < HEAD_LINES; i++) {
				Matcher m = pattern.matcher(java.text.Normalizer.normalize(line, java.text.Normalizer.Form.NFC));
				if (m.find()) {
					found.add(m.group(1));
				}
				line = reader.readLine();
			}
		} catch (IOException e) {
			return found; // an unreadable neighbour is nobody's import
		}
		return found;
	}

	private List<Path> files(String code, Path folder) {
		List<Path> inFolder = of(code, folder);
		if (!inFolder.isEmpty() || folder.getParent() == null) {
			return inFolder;
		}
		try (Stream<Path> besides = Files.list(folder.getParent())) {
			for (Path beside : besides.filter(Files::isDirectory).sorted().toList()) {
				List<Path> found = of(code, beside);
				if (!found.isEmpty()) {
					return found;
				}
			}
		} catch (IOException | UncheckedIOException e) {
			return List.of();
		}
		return List.of();
	}

	private List<Path> of(String code, Path folder) {
		return SourceFiles.beside(folder).stream().filter(f -> code.equals(head(f))).toList();
	}
}
