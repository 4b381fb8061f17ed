// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditorTest {
	@RegisterExtension
	private final Studio studio = new Studio();

	@Test
	void aMistakeTypedInTheEditorIsFoundAndItsCorrectionIsSeen() throws Exception {
		IProject mos = studio.projectOf("mos");
		IFile file = mos.getFile("pole-1.referentiel");
		IEditorPart editor = IDE.openEditor(studio.page(), file);
		assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
		IDocument document = ((ITextEditor) editor).getDocumentProvider().getDocument(editor.getEditorInput());
		String before = document.get();
		List<String> known = Studio.findings(file);

		document.replace(before.lastIndexOf('}'), 1, "compétance");
		studio.until("a finding about the misspelt word", () -> !Studio.findings(file).equals(known));
		studio.photograph("editeur");

		document.set(before);
		studio.until("the findings as they were", () -> Studio.findings(file).equals(known));
		studio.page().saveEditor(editor, false);
	}
}
