// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.Region;

/** « Aller à la définition » of the code under the caret. */
public final class DefinitionHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(t -> new DefinitionLink(t.document(), new Region(t.selection().getOffset(), 0)).open());
		return null;
	}
}
