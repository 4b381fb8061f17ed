// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.token;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Semantic highlighting, encoded as the protocol wants it: five numbers a token, each place told from the one before. */
public class Tokens extends SemanticTokensService {
	@Override
	protected void addTokenTypes() {
		// the legend is TokenKind's
	}

	@Override
	protected void addTokenModifiers() {
		// the legend is this class's
	}

	@Override
	public List<String> getTokenTypes() {
		return TokenKind.legend();
	}

	@Override
	public List<String> getTokenModifiers() {
		return List.of(SemanticTokenModifiers.Declaration);
	}

	@Override
	public SemanticTokens semanticTokensFull(Document document, XtextResource resource, SemanticTokensParams params, CancelIndicator cancel) {
		Encoding encoding = new Encoding();
		Lines lines = new Lines(document.getContents());
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			TokenKind.of(leaf).ifPresent(kind -> lines.each(leaf.getOffset(), leaf.getEndOffset(), (at, length) -> encoding.add(at, length, kind)));
		}
		return new SemanticTokens(encoding.numbers);
	}

	private static final class Encoding {
		private final List<Integer> numbers = new ArrayList<>();
		private int line;
		private int column;

		void add(Position at, int length, TokenKind kind) {
			numbers.add(at.getLine() - line);
			numbers.add(at.getLine() == line ? at.getCharacter() - column : at.getCharacter());
			numbers.add(length);
			numbers.add(kind.ordinal());
			numbers.add(kind == TokenKind.CODE ? 1 : 0);
			line = at.getLine();
			column = at.getCharacter();
		}
	}

	/** Cuts stretches at line ends, walking forward only. */
	private static final class Lines {
		private final String text;
		private int line;
		private int start;
		private int at;

		Lines(String text) {
			this.text = text;
		}

		interface Piece {
			void accept(Position at, int length);
		}

		void each(int from, int to, Piece action) {
			move(from);
			int begin = from;
			for (int i = from; i < to; i++) {
				if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
					emit(begin, i, action);
					begin = i + 1;
					move(begin);
				}
			}
			emit(begin, to, action);
		}

		private void emit(int from, int to, Piece action) {
			if (to > from) {
				action.accept(new Position(line, from - start), to - from);
			}
		}

		private void move(int to) {
			for (; at < to; at++) {
				if (text.charAt(at) == '\n') {
					line++;
					start = at + 1;
				}
			}
		}
	}
}
