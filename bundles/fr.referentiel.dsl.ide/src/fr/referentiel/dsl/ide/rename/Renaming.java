// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.rename.IRenameService2;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.dsl.ide.place.Occurrence;
import fr.referentiel.dsl.ide.place.Occurrences;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.dsl.lexing.RuntimeLexerProvider;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Designation;

/**
 * Renames a code: where its element begins and goes on, wherever it is named, and likewise the codes built on it by the elements inside. What
 * {@code autrement} records is the print of an official text and stays, as does a reference that uses such a code.
 */
public class Renaming implements IRenameService2 {
	private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_]*([.-][\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_]*)*");

	@Inject
	private Occurrences occurrences;
	@Inject
	private CodeEdits codeEdits;
	@Inject
	private RuntimeLexerProvider lexers;

	@Override
	public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
		return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(), context -> {
			Occurrence at = named(Caret.at(SourceFile.of(context.getResource()), options.getParams().getPosition()));
			return Either3.forSecond(new PrepareRenameResult(at.range(), at.text()));
		});
	}

	@Override
	public WorkspaceEdit rename(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getRenameParams().getTextDocument().getUri(), context -> {
			Element element = (Element) named(Caret.at(SourceFile.of(context.getResource()), options.getRenameParams().getPosition())).target();
			String code = options.getRenameParams().getNewName().strip();
			check(code);
			Element start = occurrences.declarations(element).stream().map(o -> (Element) o.target()).filter(e -> !e.isSuite()).findFirst().orElse(element);
			CodeChange change = new CodeChange(start, code, SourceFile.of(start.eResource()).folder());
			change.clash().ifPresent(Renaming::refuse);
			return edit(change, codeEdits.of(change), options.getLanguageServerAccess().getInitializeParams());
		});
	}

	private static Occurrence named(Caret caret) {
		Optional<Occurrence> named = caret.named();
		if (named.isEmpty() || ((Element) named.get().target()).getCode() == null) {
			throw refusal("Rien à renommer ici : placez le curseur sur le code d’un élément.");
		}
		SourceFile home = SourceFile.of(named.get().target().eResource());
		if (home == null || home.shipped()) {
			throw refusal("L’élément " + named.get().text() + " vient de la bibliothèque livrée avec l’outil : son code ne se change pas ici.");
		}
		if (!named.get().text().equals(((Element) named.get().target()).getCode())) {
			throw refusal("« " + named.get().text() + " » est l’écriture d’une annexe : renommez l’élément " + ((Element) named.get().target()).getCode()
					+ " à l’endroit où il est défini.");
		}
		return named.get();
	}

	private void check(String code) {
		if (!CODE.matcher(code).matches()) {
			throw refusal("« " + code + " » n’est pas un code : écrivez des lettres et des chiffres, joints par des points ou des tirets (« A1.2T3 »).");
		}
		if (lexers.keyword(code)) {
			throw refusal("« " + code + " » est un mot du langage : choisissez un autre code.");
		}
	}

	private static void refuse(Element other) {
		throw refusal("Le code " + other.getCode() + " est déjà celui " + Designation.genitive(other).replaceFirst(" " + Pattern.quote(other.getCode()) + "$", "")
				+ (other.getIntitule() == null ? "" : " " + Designation.quoted(other.getIntitule())) + ". Choisissez un code libre.");
	}

	private static ResponseErrorException refusal(String message) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, message, null));
	}

	private static WorkspaceEdit edit(CodeChange change, Map<SourceFile, List<AnnotatedTextEdit>> edits, InitializeParams client) {
		WorkspaceEditCapabilities can = client == null || client.getCapabilities() == null || client.getCapabilities().getWorkspace() == null ? null
				: client.getCapabilities().getWorkspace().getWorkspaceEdit();
		if (can == null || !Boolean.TRUE.equals(can.getDocumentChanges())) {
			Map<String, List<TextEdit>> plain = new LinkedHashMap<>();
			edits.forEach((file, list) -> plain.put(file.path().toUri().toString(), list.stream().map(e -> new TextEdit(e.getRange(), e.getNewText())).toList()));
			return new WorkspaceEdit(plain);
		}
		boolean annotated = can.getChangeAnnotationSupport() != null;
		WorkspaceEdit edit = new WorkspaceEdit(new ArrayList<>());
		edits.forEach((file, list) -> edit.getDocumentChanges().add(Either.forLeft(new TextDocumentEdit(
				new VersionedTextDocumentIdentifier(file.path().toUri().toString(), file.version()), texts(list, annotated)))));
		if (annotated) {
			edit.setChangeAnnotations(annotations(change));
		}
		return edit;
	}

	private static List<Either<TextEdit, SnippetTextEdit>> texts(List<AnnotatedTextEdit> edits, boolean annotated) {
		List<Either<TextEdit, SnippetTextEdit>> texts = new ArrayList<>();
		edits.forEach(e -> texts.add(Either.forLeft(annotated ? e : new TextEdit(e.getRange(), e.getNewText()))));
		return texts;
	}

	private static Map<String, ChangeAnnotation> annotations(CodeChange change) {
		Element start = change.codes().keySet().iterator().next();
		Map<String, ChangeAnnotation> annotations = new LinkedHashMap<>();
		annotations.put(CodeEdits.RENAMED, annotation(start.getCode() + " devient " + change.codes().get(start), "Partout où le code est écrit.", false));
		long built = change.codes().keySet().stream().filter(e -> !change.direct(e)).count();
		if (built > 0) {
			annotations.put(CodeEdits.BUILT, annotation("Codes bâtis sur " + start.getCode() + " (" + built + ")", "Les codes des éléments qu’il contient suivent le sien.", true));
		}
		return annotations;
	}

	private static ChangeAnnotation annotation(String label, String description, boolean confirm) {
		ChangeAnnotation annotation = new ChangeAnnotation(label);
		annotation.setDescription(description);
		annotation.setNeedsConfirmation(confirm);
		return annotation;
	}
}
