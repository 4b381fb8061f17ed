// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DocumentSymbol;

/** An element in the outline; two are the same when they have the same name, rank and ancestors, so that a refreshed tree stays unfolded. */
final class SymbolNode {
	private final DocumentSymbol symbol;
	private final SymbolNode parent;
	private final String path;
	private final List<SymbolNode> children;

	private SymbolNode(DocumentSymbol symbol, SymbolNode parent, int rank) {
		this.symbol = symbol;
		this.parent = parent;
		path = (parent == null ? "" : parent.path + "\n") + symbol.getName() + "\t" + rank;
		children = symbol.getChildren() == null ? List.of() : of(symbol.getChildren(), this);
	}

	static List<SymbolNode> of(List<DocumentSymbol> symbols) {
		return of(symbols, null);
	}

	private static List<SymbolNode> of(List<DocumentSymbol> symbols, SymbolNode parent) {
		Map<String, Integer> ranks = new HashMap<>();
		List<SymbolNode> nodes = new ArrayList<>();
		for (DocumentSymbol symbol : symbols) {
			nodes.add(new SymbolNode(symbol, parent, ranks.merge(symbol.getName(), 1, Integer::sum)));
		}
		return nodes;
	}

	DocumentSymbol symbol() {
		return symbol;
	}

	SymbolNode parent() {
		return parent;
	}

	List<SymbolNode> children() {
		return children;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SymbolNode node && node.path.equals(path);
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}
}
