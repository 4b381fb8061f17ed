// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import fr.referentiel.dsl.loading.ImportedFiles;
import fr.referentiel.dsl.naming.Written;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.ReferentielPackage;

/** Looks up what folders import, again only when their imports or the disk have changed. */
final class Imports {
	@Inject
	private ImportedFiles imports;
	@Inject
	private Folders folders;

	/** Brings a folder's imports up to date; returns the folders that became known by it and must be parsed. */
	List<Folder> update(Folder folder) {
		List<XtextResource> own = folder.files().stream().map(SourceFile::resource).toList();
		List<String> codes = own.stream().flatMap(r -> codes(r).stream()).toList();
		if (folder.importsKnown(codes, folders.state())) {
			return List.of();
		}
		List<SourceFile> found = new ArrayList<>();
		if (!codes.isEmpty()) {
			ImportedFiles.Found around = imports.found(own, folder.path(), folders::text);
			around.files().stream().filter(f -> !f.getParent().equals(folder.path())).forEach(f -> found.add(folders.add(f, false)));
			around.texts().forEach(t -> found.add(folders.addShipped(t)));
		}
		folder.imports(codes, folders.state(), found);
		folder.touch();
		return found.stream().map(SourceFile::folder).distinct().filter(Folder::stale).toList();
	}

	private static List<String> codes(XtextResource resource) {
		return resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Fichier file) ? List.of()
				: file.getImportations().stream()
						.flatMap(i -> Written.codes(i, ReferentielPackage.Literals.IMPORTATION__REFERENTIEL).stream()).toList();
	}
}
