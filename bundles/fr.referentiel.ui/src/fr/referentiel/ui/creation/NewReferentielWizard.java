// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.creation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;

import fr.referentiel.dsl.writing.BadCodeException;
import fr.referentiel.dsl.writing.ReferentielCode;
import fr.referentiel.dsl.writing.Skeleton;
import fr.referentiel.ui.reading.LookedAt;

/**
 * « Nouveau référentiel » and « Nouvelle spécialité »: complete, commented files, through the front door of the command {@code nouveau}; in a project of
 * their own, or in a folder of the chosen project, beside its other specialities.
 */
public final class NewReferentielWizard extends CreationWizard implements IExecutableExtension {
	private NamePage page;
	private boolean inFolder;
	private String code;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		inFolder = "dossier".equals(data);
		setWindowTitle(config.getAttribute("name"));
	}

	@Override
	public void addPages() {
		String where = inFolder && container() != null ? "dans un dossier de « " + container().getName() + " »." : "dans un nouveau projet.";
		page = new NamePage(getWindowTitle(), "Des fichiers complets et commentés sont créés " + where + " Remplacez-y les textes d’exemple.",
				"&Code de la spécialité (MCO, NDRC…) :", "").refusing(this::refusal);
		addPage(page);
	}

	private String refusal(String typed) {
		try {
			ReferentielCode.check(typed);
			return inFolder && container() != null ? ProjectFiles.refusal(container(), folder(typed)) : ProjectFiles.refusal(folder(typed));
		} catch (BadCodeException e) {
			return e.getMessage();
		}
	}

	/** The folder's name, as the command {@code nouveau} makes it. */
	private static String folder(String typed) {
		return typed.toLowerCase(Locale.FRENCH);
	}

	private IContainer container() {
		return LookedAt.resource(selection()).map(IResource::getProject).orElse(null);
	}

	@Override
	void read() {
		code = page.name();
	}

	@Override
	IFile create(IProgressMonitor monitor) throws CoreException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		new Skeleton().files(code).forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return ProjectFiles.write(inFolder && container() != null ? ProjectFiles.folder(container(), folder(code)) : ProjectFiles.project(folder(code)), files);
	}
}
