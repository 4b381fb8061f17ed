// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import fr.referentiel.document.content.Document;
import fr.referentiel.document.theme.Theme;

/**
 * Writes a document as one HTML5 file that needs nothing else: style and pictures are inside, there is no script.
 * <p>
 * The markup is also well-formed XML. Headings, lists, tables with captions and scopes, and the contents as navigation let it be read aloud;
 * the style sheet holds for paper too.
 */
public final class HtmlWriter implements Writer<Document> {

	private final Theme theme;

	public HtmlWriter() {
		this(Theme.STANDARD);
	}

	public HtmlWriter(Theme theme) {
		this.theme = theme;
	}

	@Override
	public void write(Document content, OutputStream out) throws IOException {
		Document document = Typesetting.typeset(content);
		out.write(page(document, theme, Stencil.filledIn("html-style.css", theme), false).getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	/** A whole page; it is well-formed XML. */
	static String page(Document document, Theme theme, String styleSheet, boolean paper) throws IOException {
		var page = new Markup();
		page.raw("<!DOCTYPE html>").newLine();
		page.open("html", "lang", document.language().split("-")[0]).newLine();
		head(page, document, styleSheet);
		page.open("body").newLine();
		new HtmlBody(page, document, theme, paper).write();
		page.close("body").newLine().close("html").newLine();
		return page.toString();
	}

	private static void head(Markup page, Document document, String styleSheet) {
		page.open("head").newLine();
		page.single("meta", "charset", "utf-8").newLine();
		page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newLine();
		page.element("title", document.title()).newLine();
		meta(page, "author", document.metadata().author());
		meta(page, "description", document.metadata().subject());
		meta(page, "keywords", String.join(", ", document.metadata().keywords()));
		page.open("style").newLine().raw(styleSheet).close("style").newLine();
		page.close("head").newLine();
	}

	private static void meta(Markup page, String name, String content) {
		if (!content.isEmpty())
			page.single("meta", "name", name, "content", content).newLine();
	}
}
