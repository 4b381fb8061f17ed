// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.syntax;

import java.util.ArrayList;
import java.util.List;

/** The changes that were made to a text one after the other, to tell where a place was before. */
final class Mends {
	private final List<Mend> made = new ArrayList<>();

	void add(Mend mend) {
		made.add(mend);
	}

	/** A fault of the mended text, as it is in the text that the author has. */
	Fault inOriginal(Fault fault) {
		int offset = original(fault.offset());
		int end = original(fault.offset() + fault.length());
		return new Fault(offset, Math.max(0, end - offset), fault.message(), fault.mend() == null ? null : inOriginal(fault.mend()));
	}

	private Mend inOriginal(Mend mend) {
		int offset = original(mend.offset());
		return new Mend(offset, original(mend.offset() + mend.length()) - offset, mend.text(), mend.title());
	}

	private int original(int offset) {
		int at = offset;
		for (Mend m : made.reversed()) {
			int grown = m.text().length() - m.length();
			at = at >= m.offset() + m.text().length() ? at - grown : Math.min(at, m.offset());
		}
		return at;
	}
}
