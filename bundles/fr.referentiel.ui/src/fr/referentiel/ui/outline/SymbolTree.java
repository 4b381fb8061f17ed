// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.outline;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Symbols as a tree; the input is the list of those at the top. */
final class SymbolTree implements ITreeContentProvider {
	@Override
	public Object[] getElements(Object input) {
		return ArrayContentProvider.getInstance().getElements(input);
	}

	@Override
	public Object[] getChildren(Object node) {
		return ((SymbolNode) node).children().toArray();
	}

	@Override
	public Object getParent(Object node) {
		return ((SymbolNode) node).parent();
	}

	@Override
	public boolean hasChildren(Object node) {
		return !((SymbolNode) node).children().isEmpty();
	}
}
