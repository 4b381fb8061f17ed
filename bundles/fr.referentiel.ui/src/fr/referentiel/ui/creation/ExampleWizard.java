// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.creation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Makes a project of one of the référentiels that the product ships; its extension says which folder and which first file. */
public final class ExampleWizard extends CreationWizard implements IExecutableExtension {
	private static final String FOLDER = "exemples/";

	private NamePage page;
	private String example;
	private String name;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		example = String.valueOf(data);
		setWindowTitle(config.getAttribute("name"));
	}

	@Override
	public void addPages() {
		page = new NamePage("Exemple « " + getWindowTitle() + " »", "Un projet est créé avec une copie de l’exemple : vous pouvez tout y changer.", "&Nom du projet :", example).refusing(ProjectFiles::refusal);
		addPage(page);
	}

	@Override
	void read() {
		name = page.name();
	}

	@Override
	IFile create(IProgressMonitor monitor) throws CoreException {
		Map<String, byte[]> files = new TreeMap<>();
		Bundle bundle = FrameworkUtil.getBundle(ExampleWizard.class);
		var found = bundle.findEntries(FOLDER + example, "*.referentiel", false);
		for (URL url : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
			files.put(url.getPath().substring(url.getPath().lastIndexOf('/') + 1), bytes(url));
		}
		if (files.isEmpty()) {
			throw new CoreException(Status.error("L’exemple « " + example + " » manque dans cette installation. Réinstallez Référentiel Studio."));
		}
		IProject project = ProjectFiles.project(name);
		IFile first = ProjectFiles.write(project, files);
		IFile head = project.getFile(example + ".referentiel");
		return head.exists() ? head : first;
	}

	private static byte[] bytes(URL url) throws CoreException {
		try (InputStream in = url.openStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new CoreException(Status.error("L’exemple ne peut pas être lu. Réinstallez Référentiel Studio.", e));
		}
	}
}
