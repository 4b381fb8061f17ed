// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the pages of the user guide and of the reference into HTML that any browser opens without a server; folders and names of files stay, so that links
 * and pictures do. A link to a file that is not there stops the build.
 */
public final class GuideSite {
	private static final List<String> FOLDERS = List.of("utilisateur", "reference", "images");
	private static final Path CONTENTS = Path.of("utilisateur", "index.md");

	private final Path docs;
	private final Path site;

	GuideSite(Path docs, Path site) {
		this.docs = docs;
		this.site = site;
	}

	/** @param arguments the folder {@code docs}, and the folder to write */
	public static void main(String[] arguments) throws IOException {
		new GuideSite(Path.of(arguments[0]).normalize(), Path.of(arguments[1])).write();
	}

	void write() throws IOException {
		List<Page> pages = new ArrayList<>();
		for (Path file : files()) {
			if (file.toString().endsWith(".md")) {
				pages.add(Page.read(docs, file));
			} else {
				copy(file);
			}
		}
		Page contents = pages.stream().filter(p -> p.source().equals(CONTENTS)).findFirst().orElseThrow();
		PageTemplate template = new PageTemplate(contents, pages);
		for (Page page : pages) {
			page.checkLinks(docs);
			save(page.target(), template.fill(page));
		}
		save(Path.of("recherche.js"), SearchIndex.of(pages) + PageTemplate.resource("recherche.js"));
		save(Path.of("guide.css"), PageTemplate.resource("guide.css"));
	}

	private List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String folder : FOLDERS) {
			try (Stream<Path> tree = Files.walk(docs.resolve(folder))) {
				tree.filter(Files::isRegularFile).map(docs::relativize).sorted().forEach(files::add);
			}
		}
		return files;
	}

	private void copy(Path file) throws IOException {
		Path target = site.resolve(file);
		Files.createDirectories(target.getParent());
		Files.copy(docs.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
	}

	private void save(Path file, String text) throws IOException {
		Path target = site.resolve(file);
		Files.createDirectories(target.getParent());
		Files.writeString(target, text);
	}
}
