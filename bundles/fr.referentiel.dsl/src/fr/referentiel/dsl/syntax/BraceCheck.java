// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

import fr.referentiel.dsl.lexing.Vocabulary;

/**
 * Finds the likeliest place of a missing or superfluous brace from the indentation of a text. It judges layout only, and says nothing when the
 * layout shows nothing.
 */
final class BraceCheck {
	/** Words that go on with a head and begin no element. */
	private static final Set<String> HEAD_WORDS = Set.of("autrement", "en", "option", "sic", "absent", "admis", "appel", "coefficient", "credits",
			"selon", "valeur", "facultatif", "facultative", "semaines", "consecutives", "plancher", "hebdomadaire", "annuel", "classe",
			"demi-classe");

	private BraceCheck() {
	}

	/** One line of the text that holds tokens. */
	private record Line(int number, int indent, ILeafNode first, int end, String head, int opens, int closes) {
		boolean closing() {
			return first.getText().equals("}");
		}

		/** Whether it holds closing braces and nothing else. */
		boolean onlyCloses() {
			return closing() && opens == 0 && head.matches("[}\\s]+");
		}
	}

	static Optional<Fault> of(ICompositeNode root) {
		Deque<Line> open = new ArrayDeque<>();
		Line previous = null;
		Line early = null;
		for (Line line : lines(root)) {
			Line top = open.peek();
			if (line.closing() && top == null && early != null) {
				return Optional.of(tooMany(early));
			}
			if (line.closing() && top == null) {
				return Optional.of(previous != null && line.indent > 0 ? missingOpening(previous) : without(line,
						"Cette accolade fermante « } » est de trop. Retirez-la, ou ajoutez l’accolade ouvrante « { » qui lui manque plus haut."));
			}
			if (line.closing() && line.indent > top.indent) {
				return Optional.of(without(line, "Cette accolade fermante « } » ne ferme rien à ce niveau : il manque une accolade ouvrante « { » plus haut, "
						+ "ou elle est de trop. Le bloc ouvert est « " + top.head + " », ligne " + top.number + "."));
			}
			if (top != null && (line.closing() ? line.indent < top.indent : line.indent <= top.indent)) {
				return Optional.of(unclosed(top, line.first.getOffset() - line.indent, line.number));
			}
			if (previous != null && top == null && line.indent > previous.indent && !previous.closing() && previous.opens == 0) {
				return Optional.of(missingOpening(previous));
			}
			if (top != null && previous != null && previous != top && line.indent > previous.indent && previous.opens == 0 && !previous.closing()
					&& !line.closing() && structural(previous)) {
				return Optional.of(missingOpening(previous));
			}
			for (int i = 0; i < line.closes && !open.isEmpty(); i++) {
				if (open.pop().indent < line.indent && line.onlyCloses() && early == null) {
					early = line;
				}
			}
			for (int i = 0; i < line.opens; i++) {
				open.push(line);
			}
			previous = line;
		}
		return open.isEmpty() ? Optional.empty() : Optional.of(unclosed(open, root.getText().stripTrailing().length()));
	}

	/** A line that closes more blocks than it should: one that begins further left is closed with it, and its own brace comes later. */
	private static Fault tooMany(Line line) {
		return at(line, "Cette ligne ferme " + line.closes + " blocs, et il ne reste rien à fermer plus loin : une de ses accolades « } » est de trop. Retirez-la.",
				new Mend(line.end - 1, 1, "", "Retirer une accolade « } »"));
	}

	private static boolean structural(Line line) {
		return Character.isLetter(line.first.getText().charAt(0));
	}

	private static Fault missingOpening(Line line) {
		return at(line, "Il manque une accolade ouvrante « { » à la fin de la ligne " + line.number + ", « " + line.head + " ».",
				Mend.insert(line.end, " {", "Ajouter une accolade ouvrante « { »"));
	}

	/** A block that should end before a line that begins at {@code start}. */
	private static Fault unclosed(Line line, int start, int before) {
		return at(line, "Le bloc « " + line.head + " » n’est pas fermé : il manque une accolade fermante « } » avant la ligne " + before + ".",
				Mend.insert(start, " ".repeat(line.indent) + "}\n", "Ajouter une accolade fermante « } »"));
	}

	/** The blocks that are open at the end of the text, the innermost first. */
	private static Fault unclosed(Deque<Line> open, int end) {
		String braces = open.stream().map(l -> "\n" + " ".repeat(l.indent) + "}").collect(Collectors.joining());
		if (open.size() == 1) {
			return at(open.peek(), "Le bloc « " + open.peek().head + " » n’est pas fermé : il manque une accolade fermante « } ».",
					Mend.insert(end, braces, "Ajouter une accolade fermante « } »"));
		}
		String blocks = open.stream().map(l -> "« " + l.head + " » (ligne " + l.number + ")").collect(Collectors.joining(", "));
		return at(open.peek(), "Des blocs ne sont pas fermés à la fin du fichier : il manque " + open.size() + " accolades fermantes « } », pour " + blocks + ".",
				Mend.insert(end, braces, "Ajouter " + open.size() + " accolades fermantes « } »"));
	}

	private static Fault without(Line line, String message) {
		return at(line, message, new Mend(line.first.getOffset(), line.first.getLength(), "", "Retirer cette accolade « } »"));
	}

	private static Fault at(Line line, String message, Mend mend) {
		return new Fault(line.first.getOffset(), line.first.getLength(), message, mend);
	}

	/** Whether a line that begins so goes on with the head of the line above. */
	private static boolean goesOn(String token) {
		return HEAD_WORDS.contains(Vocabulary.key(token)) || "«\",:".indexOf(token.charAt(0)) >= 0;
	}

	private static List<Line> lines(ICompositeNode root) {
		String text = root.getText();
		List<Line> lines = new ArrayList<>();
		ILeafNode first = null;
		int opens = 0;
		int closes = 0;
		int last = 0;
		int lastEnd = 0;
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.isHidden() || leaf.getLength() == 0) {
				continue;
			}
			if (first == null || leaf.getStartLine() > last && !goesOn(leaf.getText())) {
				add(lines, first, lastEnd, text, opens, closes);
				first = leaf;
				opens = 0;
				closes = 0;
			}
			last = leaf.getEndLine();
			lastEnd = leaf.getEndOffset();
			if (leaf.getText().equals("{")) {
				opens++;
			} else if (leaf.getText().equals("}")) {
				if (opens > 0) {
					opens--;
				} else {
					closes++;
				}
			}
		}
		add(lines, first, lastEnd, text, opens, closes);
		return lines;
	}

	private static void add(List<Line> lines, ILeafNode first, int lastEnd, String text, int opens, int closes) {
		if (first == null) {
			return;
		}
		int start = first.getOffset();
		int lineStart = start;
		while (lineStart > 0 && text.charAt(lineStart - 1) != '\n' && text.charAt(lineStart - 1) != '\r') {
			lineStart--;
		}
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && text.charAt(end) != '{') {
			end++;
		}
		String head = text.substring(start, end).strip().replace("« ", "").replace(" »", "");
		lines.add(new Line(first.getStartLine(), start - lineStart, first, lastEnd, head.length() > 50 ? head.substring(0, 50).strip() + "…" : head, opens, closes));
	}
}
