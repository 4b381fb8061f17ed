// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.code.NextCode;
import fr.referentiel.dsl.ide.workspace.Positions;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Constat;

/**
 * Code actions: the repairs of the findings at a place, and for a kind of finding that a text shows more than once, the repair of all of them. A
 * client that asks for {@code source.fixAll} gets all that can be mended without a choice.
 */
public class QuickFixes implements ICodeActionService2 {
	/** Findings whose first repair needs no thought. */
	private static final List<String> SAFE = List.of("liste.vide", "niveau.hors-bornes", "code.absent", "referentiel.double",
			"typographie.espace", "typographie.numero", "typographie.ligature", "typographie.capitale");

	@Inject
	private Repairs repairs;

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getURI(), context -> actions(SourceFile.of(context.getResource()), options.getCodeActionParams()));
	}

	private List<Either<Command, CodeAction>> actions(SourceFile file, CodeActionParams params) {
		List<String> only = params.getContext() == null || params.getContext().getOnly() == null ? List.of() : params.getContext().getOnly();
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		if (only.isEmpty() || only.contains(CodeActionKind.QuickFix)) {
			for (Constat constat : touched(file, params.getRange())) {
				fix(file, constat, params, actions);
			}
		}
		if (only.stream().anyMatch(k -> k.startsWith(CodeActionKind.SourceFixAll) || k.equals(CodeActionKind.Source))) {
			List<Constat> safe = file.published().stream().filter(c -> SAFE.contains(c.code())).toList();
			all(file, safe, "Corriger tout ce qui se corrige sans choix", CodeActionKind.SourceFixAll, actions);
		}
		return actions;
	}

	private static List<Constat> touched(SourceFile file, Range range) {
		Document document = file.document();
		return file.published().stream().filter(c -> c.lieu() != null).filter(c -> {
			Range at = Positions.range(document, c.lieu().position(), c.lieu().longueur());
			return at.getStart().getLine() <= range.getEnd().getLine() && at.getEnd().getLine() >= range.getStart().getLine();
		}).toList();
	}

	private void fix(SourceFile file, Constat constat, CodeActionParams params, List<Either<Command, CodeAction>> actions) {
		boolean first = true;
		for (Repair repair : repairs.of(file, constat, repairs.codes(file, constat))) {
			CodeAction action = action(repair.title(), CodeActionKind.QuickFix, repair.edits());
			action.setDiagnostics(diagnostics(file, constat, params));
			action.setIsPreferred(first ? true : null);
			first = false;
			actions.add(Either.forRight(action));
		}
		List<Constat> same = file.published().stream().filter(c -> c.code().equals(constat.code())).toList();
		if (same.size() > 1 && !first) {
			all(file, same, "Corriger tous les constats « " + constat.code() + " » de ce fichier", CodeActionKind.QuickFix, actions);
		}
	}

	private static List<Diagnostic> diagnostics(SourceFile file, Constat constat, CodeActionParams params) {
		return params.getContext() == null || params.getContext().getDiagnostics() == null ? List.of()
				: params.getContext().getDiagnostics().stream().filter(d -> d.getCode() != null && d.getCode().isLeft() && constat.code().equals(d.getCode().getLeft())
						&& d.getRange().getStart().equals(file.document().getPosition(Math.min(constat.lieu().position(), file.document().getContents().length())))).toList();
	}

	/** The first repairs of several findings as one action; a repair that would touch what another one changes is left for the next time. */
	private void all(SourceFile file, List<Constat> findings, String title, String kind, List<Either<Command, CodeAction>> actions) {
		Map<SourceFile, List<TextEdit>> edits = new LinkedHashMap<>();
		Map<String, NextCode> codes = new LinkedHashMap<>();
		int mended = 0;
		for (Constat constat : findings) {
			NextCode shared = codes.computeIfAbsent("", k -> repairs.codes(file, constat));
			List<Repair> of = repairs.of(file, constat, shared);
			if (!of.isEmpty() && of.get(0).edits().entrySet().stream().allMatch(e -> apart(e.getValue(), edits.getOrDefault(e.getKey(), List.of())))) {
				of.get(0).edits().forEach((f, list) -> edits.computeIfAbsent(f, x -> new ArrayList<>()).addAll(list));
				mended++;
			}
		}
		if (mended > 0) {
			actions.add(Either.forRight(action(title + " (" + mended + ")", kind, edits)));
		}
	}

	private static boolean apart(List<TextEdit> some, List<TextEdit> others) {
		return some.stream().allMatch(a -> others.stream().noneMatch(b -> !after(a.getRange(), b.getRange()) && !after(b.getRange(), a.getRange())));
	}

	/** Whether a range begins after the end of another one. */
	private static boolean after(Range a, Range b) {
		int line = Integer.compare(a.getStart().getLine(), b.getEnd().getLine());
		return line > 0 || line == 0 && a.getStart().getCharacter() > b.getEnd().getCharacter();
	}

	private static CodeAction action(String title, String kind, Map<SourceFile, List<TextEdit>> edits) {
		CodeAction action = new CodeAction(title);
		action.setKind(kind);
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		edits.forEach((file, list) -> changes.put(file.path().toUri().toString(), list.stream().map(e -> new TextEdit(e.getRange(), e.getNewText())).toList()));
		action.setEdit(new WorkspaceEdit(changes));
		return action;
	}
}
