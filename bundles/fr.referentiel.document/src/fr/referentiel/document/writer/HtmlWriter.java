// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import fr.referentiel.document.content.Document;

/**
 * Writes a document as one HTML5 file that needs nothing else: style and pictures are inside, there is no script.
 * <p>
 * The markup is also well-formed XML. Headings, lists, tables with captions and scopes, and the contents as navigation let it be read aloud;
 * the style sheet holds for paper too.
 */
public final class HtmlWriter implements Writer<Document> {

	@Override
	public void write(Document content, OutputStream out) throws IOException {
		Document document = Typesetting.typeset(content);
		var page = new Markup();
		page.raw("<!DOCTYPE html>").newLine();
		page.open("html", "lang", document.language().split("-")[0]).newLine();
		head(page, document);
		page.open("body").newLine();
		new HtmlBody(page, document).write();
		page.close("body").newLine().close("html").newLine();
		out.write(page.toString().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static void head(Markup page, Document document) throws IOException {
		page.open("head").newLine();
		page.single("meta", "charset", "utf-8").newLine();
		page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newLine();
		page.element("title", document.title()).newLine();
		meta(page, "author", document.metadata().author());
		meta(page, "description", document.metadata().subject());
		meta(page, "keywords", String.join(", ", document.metadata().keywords()));
		page.open("style").newLine().raw(styleSheet()).close("style").newLine();
		page.close("head").newLine();
	}

	private static void meta(Markup page, String name, String content) {
		if (!content.isEmpty())
			page.single("meta", "name", name, "content", content).newLine();
	}

	private static String styleSheet() throws IOException {
		try (var in = HtmlWriter.class.getResourceAsStream("html-style.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
