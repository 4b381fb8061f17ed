// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * One page.
 *
 * @param source its Markdown file, in the folder of the documentation
 * @param title  its first heading
 * @param tree   its text, with links to pages already turned to HTML
 * @param links  the files it points to, as they stand in the text
 */
record Page(Path source, String title, Node tree, List<String> links) {
	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
	private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).attributeProviderFactory(c -> (node, tag, attributes) -> {
		if (node instanceof FencedCodeBlock && "pre".equals(tag)) {
			attributes.put("tabindex", "0"); // wide examples scroll, by the keyboard too
		}
	}).build();
	private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build();

	static Page read(Path docs, Path source) throws IOException {
		Node tree = Parser.builder().extensions(EXTENSIONS).build().parse(Files.readString(docs.resolve(source)));
		List<String> links = new ArrayList<>();
		List<String> titles = new ArrayList<>();
		tree.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				titles.add(TEXT.render(heading).strip());
				visitChildren(heading);
			}

			@Override
			public void visit(Link link) {
				if (!link.getDestination().contains(":")) {
					links.add(link.getDestination());
					link.setDestination(link.getDestination().replaceFirst("\\.md(?=#|$)", ".html"));
				}
				visitChildren(link);
			}

			@Override
			public void visit(Text text) {
				text.setLiteral(text.getLiteral().replaceAll(" (?=[:;?!»])|(?<=«) ", "\u00a0"));
			}
		});
		return new Page(source, titles.getFirst(), tree, links);
	}

	/** The HTML file, in the folder of the site. */
	Path target() {
		return Path.of(source.toString().replaceFirst("\\.md$", ".html"));
	}

	/** How this page's HTML names another file of the site. */
	String href(Path file) {
		return target().getParent().relativize(file).toString().replace('\\', '/');
	}

	String html() {
		return HTML.render(tree);
	}

	/** All that can be read, on one line, for the search. */
	String text() {
		return TEXT.render(tree).replaceAll("\\s+", " ").strip();
	}

	/** @throws IllegalStateException for a link to a file that is not there */
	void checkLinks(Path docs) {
		for (String link : links) {
			Path target = docs.resolve(source).resolveSibling(link.replaceFirst("#.*", ""));
			if (!link.startsWith("#") && !Files.exists(target)) {
				throw new IllegalStateException(source + " points to " + link + ", which is not there");
			}
		}
	}
}
