// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.help;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/** The user guide, shown by the system's browser: it is on every machine, where the one of SWT is not, and searches, enlarges and prints. */
public final class Guide {
	/** The first page. */
	public static final String CONTENTS = "utilisateur/index.html";

	private final Predicate<String> browser;

	/** The guide in the system's browser. */
	public Guide() {
		this(Program::launch);
	}

	/** @param browser shows a page by its URI, and says whether it could */
	public Guide(Predicate<String> browser) {
		this.browser = browser;
	}

	/**
	 * Shows a page, or tells the user where it is when there is no browser.
	 *
	 * @param page its name in the guide, with the place in it after {@code #}
	 */
	public void open(String page) {
		String[] nameAndPlace = page.split("#", 2);
		Optional<URI> file = folder().map(f -> f.resolve(nameAndPlace[0])).filter(Files::exists).map(Path::toUri);
		if (file.isEmpty()) {
			MessageDialog.openError(Display.getCurrent().getActiveShell(), "Guide", "La page « " + nameAndPlace[0] + " » du guide manque. Réinstallez Référentiel Studio.");
		} else if (!browser.test(file.get() + (nameAndPlace.length > 1 ? "#" + nameAndPlace[1] : ""))) {
			MessageDialog.openInformation(Display.getCurrent().getActiveShell(), "Guide",
					"Aucun navigateur ne s’est ouvert. Ouvrez cette page dans le vôtre :\n\n" + Path.of(file.get()));
		}
	}

	/** The page about the rule with this code, if it has one. */
	public static Optional<String> rule(String code) {
		String page = "reference/regles/" + code + ".html";
		return code.isEmpty() ? Optional.empty() : folder().filter(f -> Files.exists(f.resolve(page))).map(f -> page);
	}

	/** The folder of the pages, taken out of the product's jar at the first call. */
	static Optional<Path> folder() {
		URL entry = FrameworkUtil.getBundle(Guide.class).getEntry("guide/");
		try {
			return entry == null ? Optional.empty() : Optional.of(path(FileLocator.toFileURL(entry)));
		} catch (IOException | URISyntaxException e) {
			ILog.of(Guide.class).error("Le guide n’est pas lisible", e);
			return Optional.empty();
		}
	}

	/** These URLs are not escaped: a space in the product's folder stays a space. */
	private static Path path(URL file) throws URISyntaxException {
		return Path.of(new URI("file", null, file.getPath(), null));
	}
}
