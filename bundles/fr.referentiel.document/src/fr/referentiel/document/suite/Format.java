// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.theme.Look;
import fr.referentiel.document.theme.Template;
import fr.referentiel.document.writer.DocxWriter;
import fr.referentiel.document.writer.HtmlWriter;
import fr.referentiel.document.writer.OdsWriter;
import fr.referentiel.document.writer.OdtWriter;
import fr.referentiel.document.writer.PdfWriter;
import fr.referentiel.document.writer.TextWriter;
import fr.referentiel.document.writer.Writer;
import fr.referentiel.document.writer.XlsxWriter;

/** A file format that documents are written in; a format is for prose or for sheets, never for both. */
public enum Format {
	DOCX("docx", "docx", DocxWriter::new, null),
	ODT("odt", "odt", OdtWriter::new, null),
	PDF("pdf", "pdf", look -> new PdfWriter(look.theme()), null),
	HTML("html", "html", look -> new HtmlWriter(look.theme()), null),
	TEXTE("texte", "txt", look -> new TextWriter(false), null),
	XLSX("xlsx", "xlsx", null, look -> new XlsxWriter(look.theme())),
	ODS("ods", "ods", null, look -> new OdsWriter(look.theme()));

	private final String code;
	private final String extension;
	/** Writers are made when they are needed: making one may load a library. */
	private final Function<Look, Writer<Document>> prose;
	private final Function<Look, Writer<Workbook>> sheets;

	Format(String code, String extension, Function<Look, Writer<Document>> prose, Function<Look, Writer<Workbook>> sheets) {
		this.code = code;
		this.extension = extension;
		this.prose = prose;
		this.sheets = sheets;
	}

	/** The name that commands use. */
	public String code() {
		return code;
	}

	/** The end of the names of its files, without dot. */
	public String extension() {
		return extension;
	}

	/** Whether the styles of this template can be those of documents in this format. */
	public boolean takes(Template template) {
		return name().equals(template.kind().name());
	}

	/** Whether this piece can be written in this format. */
	public boolean suits(Piece piece) {
		return (piece instanceof Piece.Prose ? prose : sheets) != null;
	}

	/** Writes a piece that {@link #suits} the format. */
	GeneratedFile file(Piece piece, Look look) {
		String name = piece.name() + "." + extension;
		return switch (piece) {
		case Piece.Prose p when this == TEXTE && p.verbatim() -> new GeneratedFile(name, out -> new TextWriter(true).write(p.content().get(), out), false);
		case Piece.Prose p -> new GeneratedFile(name, out -> prose.apply(look).write(p.content().get(), out), false);
		case Piece.Links l -> new GeneratedFile(name, out -> sheets.apply(look).write(l.content().apply(extension), out), false);
		case Piece.Sheets s -> new GeneratedFile(name, out -> sheets.apply(look).write(s.content().get(), out), s.someones());
		};
	}

	/**
	 * The formats of these names, in the order of this enumeration, each once. The end of a file's name is a name too, and capitals and spaces around do
	 * not count.
	 *
	 * @throws UnknownChoiceException for a name that is none
	 */
	public static List<Format> named(List<String> codes) {
		for (String asked : codes) {
			if (Arrays.stream(values()).noneMatch(f -> f.isNamed(asked))) {
				throw new UnknownChoiceException("Le format « " + asked + " » n’existe pas. Formats possibles : "
						+ Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", ")) + ".");
			}
		}
		return Arrays.stream(values()).filter(f -> codes.stream().anyMatch(f::isNamed)).toList();
	}

	private boolean isNamed(String asked) {
		String name = asked.strip().toLowerCase(Locale.ROOT);
		return name.equals(code) || name.equals(extension);
	}
}
