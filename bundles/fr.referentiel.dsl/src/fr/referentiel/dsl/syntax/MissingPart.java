// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;

/** Something that the token before announces is not there: « coefficient » without a number. */
final class MissingPart implements Guess {
	private final boolean ofBlocks;

	/** @param ofBlocks whether it tells of an opening brace, or of anything but braces */
	MissingPart(boolean ofBlocks) {
		this.ofBlocks = ofBlocks;
	}

	@Override
	public Stream<Fault> at(Stumble s) {
		ILeafNode before = s.token(-1);
		return before == null ? Stream.of()
				: Requirement.after(before).stream().filter(missing -> ofBlocks ? missing.filler().equals("{") : !"{}".contains(missing.filler().substring(0, 1)))
						.map(missing -> fault(before, missing));
	}

	private static Fault fault(ILeafNode before, Requirement missing) {
		boolean sign = missing.filler().length() == 1 && "{}:,;".contains(missing.filler());
		String text = " " + missing.filler();
		int end = before.getEndOffset();
		return new Fault(before.getOffset(), before.getLength(), "Il manque " + missing.name() + " après " + Stumble.quoted(before.getText()) + ".",
				sign ? Mend.insert(end, text, "Ajouter « " + missing.filler() + " »") : Mend.standIn(end, 0, text));
	}
}
