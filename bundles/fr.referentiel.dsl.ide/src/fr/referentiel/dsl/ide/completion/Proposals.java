// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import fr.referentiel.dsl.ide.place.Matching;
import fr.referentiel.dsl.ide.workspace.Positions;

/** The proposals of one completion, those that answer to what is typed, best first; used once. */
final class Proposals {
	/** Longest list, in proposals; an editor asks again as the word grows. */
	private static final int MOST = 400;

	private final Matching matching;
	private final Range range;
	private final Map<String, CompletionItem> items = new LinkedHashMap<>();
	private boolean cut;

	Proposals(Place place) {
		this(place, place.prefix().length());
	}

	/** @param replaced how many characters, from the place on, a proposal takes the place of */
	Proposals(Place place, int replaced) {
		matching = new Matching(place.prefix());
		range = Positions.range(place.caret().file().document(), place.caret().offset(), replaced);
	}

	/**
	 * One proposal.
	 *
	 * @param label         what is listed
	 * @param detail        a few words beside it, maybe empty
	 * @param documentation Markdown, maybe empty
	 * @param snippet       what is written, as a snippet of the protocol
	 * @param kind          the icon
	 * @param rank          its group, the best first: one character
	 */
	record Proposal(String label, String detail, String documentation, String snippet, CompletionItemKind kind, char rank) {
	}

	void add(Proposal proposal) {
		String name = proposal.label + " " + proposal.detail;
		if (!matching.accepts(name) || items.containsKey(proposal.label + proposal.kind)) {
			return;
		}
		if (items.size() >= MOST) {
			cut = true;
			return;
		}
		CompletionItem item = new CompletionItem(proposal.label);
		item.setKind(proposal.kind);
		item.setDetail(proposal.detail.isEmpty() ? null : proposal.detail);
		if (!proposal.documentation.isEmpty()) {
			item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation));
		}
		item.setTextEdit(Either.forLeft(new TextEdit(range, proposal.snippet)));
		item.setInsertTextFormat(InsertTextFormat.Snippet);
		item.setInsertTextMode(InsertTextMode.AdjustIndentation);
		item.setFilterText(filter(name));
		item.setSortText(proposal.rank + "%04d".formatted(items.size()));
		items.put(proposal.label + proposal.kind, item);
	}

	/** Editors match what is typed against this, letter by letter: both with and without accents. */
	private static String filter(String name) {
		String key = Matching.key(name);
		return key.equals(name) ? name : key + " " + name;
	}

	List<CompletionItem> items() {
		return List.copyOf(items.values());
	}

	/** Whether some did not find room. */
	boolean cut() {
		return cut;
	}
}
