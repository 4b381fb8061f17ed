// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;

/**
 * The corrections of the findings that are shown, asked for as soon as the findings come: when a user opens the menu of corrections nobody has time to
 * wait.
 */
public final class FixStock {
	/** More findings than this in one file are not a text to correct one by one. */
	private static final int LIMIT = 200;
	/** How often a question is put that is stopped again and again. */
	private static final int ATTEMPTS = 5;

	private final Language language;
	private final Map<String, Map<String, List<CodeAction>>> byFile = new ConcurrentHashMap<>();

	FixStock(Language language) {
		this.language = language;
	}

	/** The corrections of a finding, by the file's name at the server and the finding's key; empty where there are none or they are not known yet. */
	public List<CodeAction> of(String uri, String key) {
		return byFile.getOrDefault(uri, Map.of()).getOrDefault(key, List.of());
	}

	/** What tells one finding of a file from another. */
	static String key(Diagnostic finding) {
		return finding.getRange().getStart().getLine() + ":" + finding.getRange().getStart().getCharacter() + ":"
				+ (finding.getCode() == null ? "" : finding.getCode().get());
	}

	void renew(String uri, List<Diagnostic> findings) {
		Map<String, List<CodeAction>> fresh = new ConcurrentHashMap<>();
		byFile.put(uri, fresh);
		findings.stream().limit(LIMIT).forEach(finding -> ask(uri, finding, fresh, ATTEMPTS));
	}

	/** What is told to the server stops the questions that it is at; they are put again, unless there are newer findings to ask about. */
	private void ask(String uri, Diagnostic finding, Map<String, List<CodeAction>> fresh, int attempts) {
		language.askAbout(uri, (s, id) -> s.codeAction(new CodeActionParams(id, finding.getRange(), new CodeActionContext(List.of(finding))))).thenAccept(answer -> {
			List<CodeAction> actions = new ArrayList<>();
			if (answer != null) {
				answer.stream().filter(a -> a.isRight() && a.getRight().getEdit() != null).forEach(a -> actions.add(a.getRight()));
			}
			fresh.put(key(finding), actions);
		}).exceptionally(failure -> {
			if (attempts > 1 && byFile.get(uri) == fresh) {
				ask(uri, finding, fresh, attempts - 1);
				return null;
			}
			return Answers.log(failure);
		});
	}
}
