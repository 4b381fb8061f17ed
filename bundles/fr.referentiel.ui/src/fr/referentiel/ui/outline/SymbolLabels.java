// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.graphics.Image;

/** A symbol's icon and name, then its detail in a softer colour. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {
	private final KindIcons icons = new KindIcons();

	@Override
	public Image getImage(Object node) {
		DocumentSymbol symbol = ((SymbolNode) node).symbol();
		return icons.of(symbol.getKind(), symbol.getDetail());
	}

	@Override
	public void dispose() {
		icons.dispose();
		super.dispose();
	}

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
