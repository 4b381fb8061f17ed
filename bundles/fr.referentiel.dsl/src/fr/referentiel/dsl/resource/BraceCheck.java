// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.resource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/** A place to show a brace error at: offset and length in characters, line and column from 1. */
	record Suspect(int offset, int length, int line, int column, String message) {
	}

	/** One line of the text that holds tokens. */
	private record Line(int number, int indent, ILeafNode first, String head, int opens, int closes) {
		boolean closing() {
			return first.getText().equals("}");
		}
	}

	static Optional<Suspect> of(ICompositeNode root) {
		Deque<Line> open = new ArrayDeque<>();
		Line previous = null;
		for (Line line : lines(root)) {
			Line top = open.peek();
			if (line.closing() && top == null) {
				return Optional.of(at(line, previous != null && line.indent > 0 ? missingOpening(previous)
						: "Cette accolade fermante « } » est de trop. Retirez-la, ou ajoutez l'accolade ouvrante « { » qui lui manque plus haut."));
			}
			if (line.closing() && line.indent > top.indent) {
				return Optional.of(at(line, "Cette accolade fermante « } » ne ferme rien à ce niveau : il manque une accolade ouvrante « { » plus haut, "
						+ "ou elle est de trop. Le bloc ouvert est « " + top.head + " », ligne " + top.number + "."));
			}
			if (top != null && (line.closing() ? line.indent < top.indent : line.indent <= top.indent)) {
				return Optional.of(at(top, "Le bloc « " + top.head + " » n'est pas fermé : il manque une accolade fermante « } » avant la ligne " + line.number + "."));
			}
			if (previous != null && top == null && line.indent > previous.indent && !previous.closing() && previous.opens == 0) {
				return Optional.of(at(previous, missingOpening(previous)));
			}
			if (top != null && previous != null && previous != top && line.indent > previous.indent && previous.opens == 0 && !previous.closing()
					&& !line.closing() && structural(previous)) {
				return Optional.of(at(previous, missingOpening(previous)));
			}
			for (int i = 0; i < line.closes && !open.isEmpty(); i++) {
				open.pop();
			}
			for (int i = 0; i < line.opens; i++) {
				open.push(line);
			}
			previous = line;
		}
		return open.isEmpty() ? Optional.empty()
				: Optional.of(at(open.peek(), "Le bloc « " + open.peek().head + " » n'est pas fermé : il manque une accolade fermante « } »."));
	}

	private static boolean structural(Line line) {
		return Character.isLetter(line.first.getText().charAt(0));
	}

	private static String missingOpening(Line line) {
		return "Il manque une accolade ouvrante « { » à la fin de la ligne " + line.number + ", « " + line.head + " ».";
	}

	private static Suspect at(Line line, String message) {
		return new Suspect(line.first.getOffset(), line.first.getLength(), line.number, line.indent + 1, message);
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
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.isHidden() || leaf.getLength() == 0) {
				continue;
			}
			if (first == null || leaf.getStartLine() > last && !goesOn(leaf.getText())) {
				add(lines, first, text, opens, closes);
				first = leaf;
				opens = 0;
				closes = 0;
			}
			last = leaf.getEndLine();
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
		add(lines, first, text, opens, closes);
		return lines;
	}

	private static void add(List<Line> lines, ILeafNode first, String text, int opens, int closes) {
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
		lines.add(new Line(first.getStartLine(), start - lineStart, first, head.length() > 50 ? head.substring(0, 50).strip() + "…" : head, opens, closes));
	}
}
