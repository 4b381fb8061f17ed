// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.DocumentSymbol;

/** A symbol's name, then its detail in a softer colour. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {
	@Override
	public StyledString getStyledText(Object node) {
		DocumentSymbol symbol = ((SymbolNode) node).symbol();
		StyledString text = new StyledString(symbol.getName());
		if (symbol.getDetail() != null && !symbol.getDetail().isEmpty()) {
			text.append("  " + symbol.getDetail(), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}
}
