// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Why a text cannot be read: each cause once, in the order of the text.
 *
 * <p>A parser that has stumbled stumbles on, over what follows from the first error. So the first one alone is believed: guesses say what may have been
 * meant there, the first that makes the line readable is told, and the text is read again as if it had been mended; what still cannot be read is another
 * cause. Where no guess helps, the rest is not judged.
 */
@Singleton
public final class Diagnosis {
	/** Who has more errors than this in one file mends some first. */
	private static final int TOLD = 5;

	/** In a longer text (in characters) nothing is guessed: reading it again takes too long. */
	private static final int GUESSED = 500_000;

	private final IParser parser;
	private final NearKeyword spelling;
	private final Guess missing = new MissingPart(false);
	private final Guess missingBrace = new MissingPart(true);
	private final Guess extraBrace = new ExtraBrace();
	private final List<Guess> guesses;
	private final List<Guess> lastGuesses;

	@Inject
	Diagnosis(IParser parser, NearKeyword spelling) {
		this.parser = parser;
		this.spelling = spelling;
		guesses = List.of(new Doubled(), new Punctuation(), new Apostrophes(), new MarkInLine(), new KeywordAsCode(spelling), new DurationAsNumber(), this::missingBeforeKeyword, spelling, new WrongOrder(), missing, new UnmarkedLine(spelling),
				new UnquotedLabel(spelling));
		lastGuesses = List.of(missingBrace, new UnknownElement(spelling), new Superfluous(spelling));
	}

	/** A word of the language, or a new line, where something else should be: that something was left out, rather than misspelt. */
	private Stream<Fault> missingBeforeKeyword(Stumble s) {
		return s.newLine() || spelling.known(s.word()) ? missing.at(s) : Stream.of();
	}

	/** The causes; empty for a text that is read without an error. */
	public List<Fault> of(IParseResult result) {
		String text = result.getRootNode().getText();
		List<Fault> told = new ArrayList<>();
		Mends mends = new Mends();
		IParseResult read = result;
		OptionalInt at = stumbled(read);
		while (at.isPresent() && told.size() < TOLD) {
			Fault fault = cause(new Stumble(read.getRootNode(), at.getAsInt()), read);
			Fault original = mends.inOriginal(fault);
			if (told.stream().noneMatch(t -> sameLine(text, t, original))) {
				told.add(original);
			}
			if (fault.mend() == null) {
				break;
			}
			mends.add(fault.mend());
			read = parse(fault.mend().applied(read.getRootNode().getText()));
			OptionalInt next = stumbled(read);
			if (next.isPresent() && next.getAsInt() <= at.getAsInt() + Math.min(0, fault.mend().text().length() - fault.mend().length())) {
				break; // the mend did not help: what follows would be its own doing
			}
			at = next;
		}
		List<Fault> values = values(read).map(mends::inOriginal).toList();
		return Stream.concat(values.stream(), told.stream().filter(t -> values.stream().noneMatch(v -> sameLine(text, v, t))))
				.sorted(Comparator.comparingInt(Fault::offset)).toList();
	}

	private static boolean sameLine(String text, Fault a, Fault b) {
		int from = Math.min(a.offset(), b.offset());
		return text.substring(from, Math.max(a.offset(), b.offset())).indexOf('\n') < 0;
	}

	private Fault cause(Stumble s, IParseResult read) {
		if (s.text().length() > GUESSED) {
			return unproved(s);
		}
		boolean brace = s.word().isEmpty() || s.word().equals("}");
		return first(s, brace ? List.of(missing) : guesses).or(() -> braces(s, read)).or(() -> first(s, brace ? List.of(extraBrace, missingBrace) : lastGuesses))
				.orElseGet(() -> unproved(s));
	}

	/** What can be said when no mend helps: there is more than one thing wrong, most often. */
	private Fault unproved(Stumble s) {
		return missingBeforeKeyword(s).findFirst().map(f -> new Fault(f.offset(), f.length(), f.message(), null)).orElseGet(() -> s.here(s.word().isEmpty()
				? "Le fichier se termine trop tôt. Complétez sa dernière ligne, et fermez chaque bloc ouvert par « { »."
				: Stumble.quoted(s.word()) + " n’a pas sa place ici. Vérifiez les mots, les guillemets et les accolades de cette ligne et de celle qui précède.", null));
	}

	private Optional<Fault> first(Stumble s, List<Guess> some) {
		return some.stream().flatMap(g -> g.at(s)).filter(f -> readable(s, f.mend())).findFirst();
	}

	/** What the layout says of braces, if that is what the parser stumbled over. */
	private Optional<Fault> braces(Stumble s, IParseResult read) {
		return BraceCheck.of(read.getRootNode()).filter(f -> {
			OptionalInt next = stumbled(parse(f.mend().applied(s.text())));
			return next.isEmpty() || next.getAsInt() > s.offset() + f.mend().text().length() - f.mend().length();
		});
	}

	/** Whether the line of the unexpected token is read, once mended. */
	private boolean readable(Stumble s, Mend mend) {
		String upToHere = s.text().substring(0, Math.max(s.lineEnd(), mend.offset() + mend.length()));
		String mended = mend.applied(upToHere);
		OptionalInt at = stumbled(parse(mended));
		return at.isEmpty() || at.getAsInt() >= mended.length();
	}

	private IParseResult parse(String text) {
		return parser.parse(new StringReader(text));
	}

	/** Where the parser first met a token that it did not expect. */
	private static OptionalInt stumbled(IParseResult result) {
		return errors(result).map(INode::getSyntaxErrorMessage).filter(m -> m.getIssueData() != null).mapToInt(m -> Integer.parseInt(m.getIssueData()[0])).min();
	}

	/** Tokens that were expected, and say nothing that can be understood. */
	private static Stream<Fault> values(IParseResult result) {
		return errors(result).filter(n -> n.getSyntaxErrorMessage().getIssueData() == null)
				.map(n -> new Fault(n.getOffset(), n.getLength(), n.getSyntaxErrorMessage().getMessage(), null));
	}

	private static Stream<INode> errors(IParseResult result) {
		return StreamSupport.stream(result.getSyntaxErrors().spliterator(), false);
	}
}
