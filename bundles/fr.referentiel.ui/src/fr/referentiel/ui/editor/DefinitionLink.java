// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.Language;
import fr.referentiel.ui.language.TextPositions;

/** A link from a code to its definition. */
final class DefinitionLink implements IHyperlink {
	private final IDocument document;
	private final IRegion word;

	DefinitionLink(IDocument document, IRegion word) {
		this.document = document;
		this.word = word;
	}

	@Override
	public IRegion getHyperlinkRegion() {
		return word;
	}

	@Override
	public void open() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Display display = Display.getCurrent();
		Language.current().ask(document, (s, id) -> s.definition(new DefinitionParams(id, TextPositions.position(document, word.getOffset()))))
				.thenAccept(answer -> Locations.of(answer).stream().findFirst().ifPresent(l -> display.asyncExec(() -> show(page, l)))).exceptionally(Answers::log);
	}

	private static void show(IWorkbenchPage page, Location place) {
		Locations.show(page, place.getUri(), place.getRange());
	}

	@Override
	public String getTypeLabel() {
		return null;
	}

	@Override
	public String getHyperlinkText() {
		return "Aller à la définition";
	}
}
