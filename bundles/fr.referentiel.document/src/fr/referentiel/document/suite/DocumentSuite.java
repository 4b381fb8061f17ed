// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import fr.referentiel.document.annex.AnnexContent;
import fr.referentiel.document.anomaly.AnomalyContent;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.livret.BookletContent;
import fr.referentiel.document.livret.FollowUpWorkbook;
import fr.referentiel.document.programme.ProgrammeContent;
import fr.referentiel.document.programme.PublicFacts;
import fr.referentiel.document.syllabus.HandbookContent;
import fr.referentiel.document.syllabus.OptionDifferences;
import fr.referentiel.document.syllabus.SyllabusContent;
import fr.referentiel.document.theme.Look;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Epreuve;
import fr.referentiel.rules.Subject;

/** Says which files documents are made of. Nothing is written here: the caller writes each file, atomically. */
public final class DocumentSuite {
	/**
	 * The files of these documents. A document that the référentiel has nothing for, or that none of the wanted formats suits, is left out.
	 *
	 * @throws UnknownChoiceException for an épreuve that does not exist, or asked of a document that is not made by épreuve
	 */
	public Generation generate(List<DocumentKind> kinds, DocumentRequest request) {
		return generate(kinds, request, Look.STANDARD);
	}

	/**
	 * The files of these documents, in a school's own look.
	 *
	 * @throws UnknownChoiceException as {@link #generate(List, DocumentRequest)} does
	 */
	public Generation generate(List<DocumentKind> kinds, DocumentRequest request, Look look) {
		List<GeneratedFile> files = new ArrayList<>();
		List<Constat> constats = new ArrayList<>();
		List<String> left = new ArrayList<>();
		FileNames names = new FileNames(request.subject().option());
		for (DocumentKind kind : kinds) {
			List<Piece> pieces = kind.someones() && request.subject().option() == null && !request.subject().options().isEmpty()
					? byOption(kind, request)
					: pieces(kind, request, names);
			List<GeneratedFile> own = files(pieces, request.formats().isEmpty() ? kind.usual() : request.formats(), look);
			files.addAll(own);
			if (kind == DocumentKind.PROGRAMME) {
				request.subject().programmes().forEach(p -> constats.addAll(PublicFacts.missing(p)));
			}
			if (pieces.isEmpty()) {
				left.add("« " + kind.code() + " » : le référentiel " + code(request.subject()) + " n’a rien pour ce document.");
			} else if (own.isEmpty()) {
				left.add("« " + kind.code() + " » n’existe pas au format demandé (" + formats(request.formats()) + "). Formats possibles : "
						+ formats(possible(pieces)) + ".");
			}
		}
		return new Generation(files, constats, left);
	}

	/** The épreuves and sous-épreuves that a request can be limited to, in the order of the text. */
	public static List<Epreuve> exams(Subject subject) {
		return new Exams(subject, null).wanted().stream().filter(e -> e.getCode() != null).toList();
	}

	private static List<Piece> pieces(DocumentKind kind, DocumentRequest request, FileNames names) {
		if (request.epreuve() != null && !kind.byExam()) {
			throw new UnknownChoiceException("« " + kind.code() + " » ne se fait pas épreuve par épreuve : demandez-le sans choisir d’épreuve.");
		}
		Subject subject = request.subject();
		Exams exams = new Exams(subject, request.epreuve());
		return switch (kind) {
		case GRILLES -> request.candidates().isEmpty() ? new GridPieces(subject, exams.marked(), names).blank()
				: new GridPieces(subject, exams.marked(), names).of(request.candidates());
		case SYLLABUS -> exams.wanted().isEmpty() && subject.referentiel().getElements().isEmpty() ? List.of() : List.of(new Piece.Prose(names.of("syllabus", request.epreuve() == null ? code(subject)
				: request.epreuve()), () -> syllabus(subject, exams)));
		case LIVRET -> !BookletContent.hasMatter(subject) ? List.of()
				: List.of(new Piece.Prose(names.of("livret", code(subject)), () -> BookletContent.of(subject)),
						new Piece.Sheets(names.of("livret-suivi", code(subject)), () -> FollowUpWorkbook.of(subject)));
		case PROGRAMME -> subject.programmes().stream()
				.<Piece>map(p -> new Piece.Prose(names.of("programme", p.getCode() == null ? code(subject) : p.getCode()), () -> ProgrammeContent.of(subject, p))).toList();
		case ANOMALIES -> !AnomalyContent.hasMatter(subject, request.findings()) ? List.of()
				: List.of(new Piece.Prose(names.of("anomalies", code(subject)), () -> AnomalyContent.of(subject, request.findings())));
		case ANNEXES -> subject.referentiel().getAnnexes().isEmpty() ? List.of()
				: List.of(new Piece.Prose(names.of("annexes", code(subject)), () -> AnnexContent.of(subject), true));
		};
	}

	/** What is filled in for a candidate or a learner, who has one option. */
	private static List<Piece> byOption(DocumentKind kind, DocumentRequest request) {
		new Exams(request.subject(), request.epreuve()); // an épreuve that no option has is refused
		if (kind == DocumentKind.GRILLES && !request.candidates().isEmpty()) {
			throw new UnknownChoiceException("Les candidats se présentent dans une option : choisissez-la ("
					+ String.join(" ou ", request.subject().options()) + ").");
		}
		List<Piece> pieces = new ArrayList<>();
		for (String option : request.subject().options()) {
			Subject view = request.subject().seenBy(option);
			boolean sits = request.epreuve() == null || view.index().all().stream().anyMatch(e -> e instanceof Epreuve && request.epreuve().equals(e.getCode()));
			if (sits) {
				pieces.addAll(pieces(kind, request.seenAs(view), new FileNames(option)));
			}
		}
		return pieces;
	}

	private static Document syllabus(Subject subject, Exams exams) {
		if (exams.one() != null) {
			return SyllabusContent.of(subject, exams.one());
		}
		Document handbook = HandbookContent.of(subject);
		List<Block> blocks = new ArrayList<>(handbook.blocks());
		blocks.addAll(OptionDifferences.of(subject));
		return handbook.withBlocks(blocks);
	}

	private static List<GeneratedFile> files(List<Piece> pieces, List<Format> formats, Look look) {
		return pieces.stream().flatMap(piece -> formats.stream().filter(f -> f.suits(piece)).map(f -> f.file(piece, look))).toList();
	}

	private static List<Format> possible(List<Piece> pieces) {
		return Arrays.stream(Format.values()).filter(f -> pieces.stream().anyMatch(f::suits)).toList();
	}

	private static String formats(List<Format> formats) {
		return formats.stream().map(Format::code).collect(Collectors.joining(", "));
	}

	private static String code(Subject subject) {
		return subject.referentiel().getCode();
	}
}
