// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.creation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

import fr.referentiel.dsl.writing.ModelWriter;
import fr.referentiel.dsl.writing.ReferentielCode;
import fr.referentiel.exchange.officialtext.Draft;
import fr.referentiel.exchange.officialtext.DraftFiles;
import fr.referentiel.exchange.officialtext.OfficialTextImport;
import fr.referentiel.exchange.officialtext.UnreadableTextException;
import fr.referentiel.ui.reading.Reading;

/** « Importer un texte officiel »: a project with a draft, through the front door of the command {@code importer texte}. */
public final class ImportTextWizard extends CreationWizard {
	private ImportTextPage page;
	private Path file;
	private String name;

	public ImportTextWizard() {
		setWindowTitle("Importer un texte officiel");
	}

	@Override
	public void addPages() {
		page = new ImportTextPage();
		addPage(page);
	}

	@Override
	void read() {
		file = page.file().orElseThrow();
		name = page.projectName();
	}

	@Override
	IFile create(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Lecture du texte officiel", 100);
		try {
			Draft draft = new OfficialTextImport().read(file, null, ReferentielCode.near(name), (done, total, what) -> {
				progress.setWorkRemaining(total - done + 1).split(1);
				return true;
			});
			IProject project = ProjectFiles.project(name);
			return ProjectFiles.write(project, bytes(texts(draft)));
		} catch (UnreadableTextException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		} catch (IOException e) {
			throw new CoreException(Status.error("« " + file + " » n’a pas pu être lu. Vérifiez vos droits sur ce fichier.", e));
		}
	}

	private Map<String, String> texts(Draft draft) {
		DraftFiles files = new DraftFiles(draft);
		String source = file.getFileName().toString();
		Map<String, String> texts = Reading.current().language().getInstance(ModelWriter.class).write(draft.referentiel(), files.head(), files::fileOf,
				draft.remarks(), made -> files.opening(made, source));
		texts.put(DraftFiles.UNPLACED, files.unplaced(source));
		return texts;
	}

	private static Map<String, byte[]> bytes(Map<String, String> texts) {
		Map<String, byte[]> bytes = new LinkedHashMap<>();
		texts.forEach((made, text) -> bytes.put(made, text.getBytes(StandardCharsets.UTF_8)));
		return bytes;
	}
}
