// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import fr.referentiel.document.writer.Markup;

/** Writes a matrix as one HTML page that needs nothing else and runs nothing; a wide one scrolls under its titles. */
final class MatrixPage {
	/** Writes the page in UTF-8; the stream is left open. */
	void write(MatrixSubject subject, OutputStream out) throws IOException {
		Markup page = new Markup();
		page.raw("<!DOCTYPE html>").newLine().open("html", "lang", "fr").newLine().open("head").newLine();
		page.single("meta", "charset", "utf-8").newLine().single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").newLine();
		page.single("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'unsafe-inline'").newLine();
		page.element("title", subject.title() + " – " + subject.subtitle()).newLine();
		page.open("style").newLine().raw(MatrixTable.style()).close("style").newLine().close("head").newLine().open("body", "class", "page-matrice").newLine();
		page.open("main").newLine().element("h1", subject.title()).newLine().element("p", subject.subtitle()).newLine();
		body(subject, page);
		page.close("main").newLine().close("body").newLine().close("html").newLine();
		out.write(page.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static void body(MatrixSubject subject, Markup page) {
		MatrixTable table = new MatrixTable(subject);
		if (table.isEmpty()) {
			page.element("p", subject.holes() ? "Rien ne manque : chaque ligne et chaque colonne a une croix."
					: "Ce référentiel n’a rien de ces deux genres.").newLine();
			return;
		}
		page.element("p", String.join(" ; ", MatrixTable.legend()) + ".").newLine();
		page.open("div", "class", "defile", "tabindex", "0", "role", "region", "aria-label", subject.title()).newLine();
		table.write(page);
		page.close("div").newLine();
	}
}
