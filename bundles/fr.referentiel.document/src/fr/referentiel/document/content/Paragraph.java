// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.List;

/** A paragraph of running text, with what it is for. */
public record Paragraph(List<Inline> inlines, Role role) implements Prose {

	/** What a paragraph is for; each writer knows how that looks. */
	public enum Role {
		BODY,
		/** The opening lines of a part. */
		LEAD,
		/** A name before a list or a value: bold, kept with what follows. */
		LABEL,
		CENTERED,
		/** Small print: sources, footnotes. */
		SMALL,
		/** Said by us, not by the official text: plainly marked as such. */
		UNOFFICIAL
	}

	/** In characters. */
	private static final int SOME_LINES = 400;

	public Paragraph {
		inlines = List.copyOf(inlines);
	}

	public static Paragraph of(String text) {
		return of(text, Role.BODY);
	}

	public static Paragraph of(String text, Role role) {
		return new Paragraph(List.of(Text.of(text)), role);
	}

	public static Paragraph of(Inline... inlines) {
		return new Paragraph(List.of(inlines), Role.BODY);
	}

	/** Whether it stays on the page of what follows: some lines that announce a table or a picture. */
	public boolean announces(Block next) {
		return (next instanceof Table || next instanceof Figure) && plain().length() <= SOME_LINES;
	}

	@Override
	public String plain() {
		return Inline.plain(inlines);
	}
}
