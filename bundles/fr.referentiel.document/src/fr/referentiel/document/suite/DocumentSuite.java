// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import fr.referentiel.document.annex.AnnexContent;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.GridContent;
import fr.referentiel.document.syllabus.SyllabusContent;
import fr.referentiel.document.writer.DocxWriter;
import fr.referentiel.document.writer.HtmlWriter;
import fr.referentiel.document.writer.TextWriter;
import fr.referentiel.document.writer.Writer;
import fr.referentiel.document.writer.XlsxWriter;
import fr.referentiel.model.Epreuve;
import fr.referentiel.rules.Subject;

/** Says which files a document is made of. Nothing is written here: the caller writes each file, atomically. */
public final class DocumentSuite {
	/**
	 * The files of a document.
	 *
	 * @param epreuve the code of one épreuve or sous-épreuve, or null for all
	 * @param formats the formats wanted, empty for the usual ones
	 * @throws UnknownChoiceException for an épreuve or a format that does not exist
	 */
	public List<GeneratedFile> files(DocumentKind kind, Subject subject, String epreuve, Collection<String> formats) {
		List<String> wanted = formats.isEmpty() ? usual(kind) : List.copyOf(formats);
		for (String format : wanted) {
			if (!kind.formats().contains(format)) {
				throw new UnknownChoiceException("Le format « " + format + " » n'existe pas pour « " + kind.code() + " ». Formats possibles : "
						+ String.join(", ", kind.formats()) + ".");
			}
		}
		return switch (kind) {
		case GRILLES -> grids(subject, epreuve);
		case SYLLABUS -> document("syllabus" + suffix(subject, epreuve),
				epreuve == null ? SyllabusContent.of(subject) : SyllabusContent.of(subject, one(subject, epreuve)), wanted);
		case ANNEXES -> document("annexes-" + name(subject.referentiel().getCode()), AnnexContent.of(subject), wanted);
		};
	}

	private static List<String> usual(DocumentKind kind) {
		return kind == DocumentKind.ANNEXES ? List.of("texte") : kind.formats();
	}

	private static List<GeneratedFile> grids(Subject subject, String code) {
		List<GeneratedFile> files = new ArrayList<>();
		List<Epreuve> asked = code == null ? all(subject) : withParts(one(subject, code)).toList();
		for (Epreuve epreuve : asked) {
			if (GridContent.hasGrid(epreuve)) {
				Workbook grid = GridContent.of(subject, epreuve);
				files.add(new GeneratedFile("grille-" + name(epreuve.getCode()) + ".xlsx", out -> new XlsxWriter().write(grid, out)));
			}
		}
		return files;
	}

	private static List<GeneratedFile> document(String name, Document document, List<String> formats) {
		List<GeneratedFile> files = new ArrayList<>();
		for (String format : formats) {
			Writer<Document> writer = switch (format) {
			case "docx" -> new DocxWriter();
			case "html" -> new HtmlWriter();
			default -> new TextWriter(true);
			};
			files.add(new GeneratedFile(name + ("texte".equals(format) ? ".txt" : "." + format), out -> writer.write(document, out)));
		}
		return files;
	}

	private static String suffix(Subject subject, String epreuve) {
		return "-" + name(epreuve == null ? subject.referentiel().getCode() : epreuve);
	}

	/** A code as a file name: it may hold no separator and not begin with a dot. */
	private static String name(String code) {
		String safe = code == null ? "sans-code" : code.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^\\.+", "");
		return safe.isEmpty() ? "sans-code" : safe;
	}

	private static Epreuve one(Subject subject, String code) {
		return all(subject).stream().filter(e -> code.equals(e.getCode())).findFirst().orElseThrow(() -> new UnknownChoiceException(
				"L'épreuve « " + code + " » n'existe pas. Épreuves de ce référentiel : " + String.join(", ", all(subject).stream().map(Epreuve::getCode).toList()) + "."));
	}

	private static List<Epreuve> all(Subject subject) {
		return subject.referentiel().getEpreuves().stream().flatMap(DocumentSuite::withParts).toList();
	}

	private static Stream<Epreuve> withParts(Epreuve epreuve) {
		return Stream.concat(Stream.of(epreuve), epreuve.getSousEpreuves().stream());
	}
}
