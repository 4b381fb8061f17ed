// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.diagram.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import fr.referentiel.diagram.Scene;

/** Writes a scene as an HTML page that stands alone: the SVG in it, as large as the window or, on paper, as the sheet; no script. */
public final class HtmlWriter implements SceneWriter {
	@Override
	public void write(Scene scene, OutputStream out) throws IOException {
		String title = Xml.escape(new Phrases(scene).title());
		String page = """
				<!DOCTYPE html>
				<html lang="fr">
				<head>
				<meta charset="UTF-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
				<title>%s</title>
				<style>body { margin: 0; background: #fff } main { overflow: auto } @media print { svg { width: 100%%; height: auto } }</style>
				</head>
				<body>
				<main tabindex="0" aria-label="%s">
				%s</main>
				</body>
				</html>
				""".formatted(title, title, new SvgWriter().text(scene));
		out.write(page.getBytes(StandardCharsets.UTF_8));
	}
}
