// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import fr.referentiel.ui.language.Answers;
import fr.referentiel.ui.language.TextPositions;

/** One proposal; it stays while the user goes on typing its beginning. */
final class CompletionEntry implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3, ICompletionProposalExtension6 {
	private final CompletionItem item;
	private final IRegion replaced;
	private final Template template;
	private int caret;

	CompletionEntry(IDocument document, int offset, CompletionItem item) {
		this.item = item;
		TextEdit edit = item.getTextEdit() == null ? null : item.getTextEdit().map(e -> e, e -> new TextEdit(e.getReplace(), e.getNewText()));
		replaced = edit == null ? new Region(offset, 0) : TextPositions.region(document, edit.getRange());
		String text = edit != null ? edit.getNewText() : item.getInsertText() != null ? item.getInsertText() : item.getLabel();
		template = item.getInsertTextFormat() == InsertTextFormat.Snippet ? Template.of(text) : new Template(text, text.length());
	}

	@Override
	public void apply(IDocument document) {
		insert(document, replaced.getOffset() + replaced.getLength());
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		insert(viewer.getDocument(), Math.max(offset, replaced.getOffset() + replaced.getLength()));
	}

	private void insert(IDocument document, int end) {
		try {
			Template indented = template.indented(indentation(document));
			document.replace(replaced.getOffset(), end - replaced.getOffset(), indented.text());
			caret = replaced.getOffset() + indented.caret();
		} catch (BadLocationException e) {
			Answers.log(e);
		}
	}

	private String indentation(IDocument document) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(replaced.getOffset());
		String text = document.get(line.getOffset(), replaced.getOffset() - line.getOffset());
		return text.substring(0, text.length() - text.stripLeading().length());
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String typed = document.get(replaced.getOffset(), offset - replaced.getOffset());
			String known = item.getFilterText() != null ? item.getFilterText() : item.getLabel();
			return Matching.matches(typed, known) || Matching.matches(typed, template.text());
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(caret, 0);
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(item.getLabel());
		if (item.getDetail() != null && !item.getDetail().isEmpty()) {
			shown.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
		}
		return shown;
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public String getAdditionalProposalInfo() {
		if (item.getDocumentation() == null) {
			return null;
		}
		return MarkdownText.toHtml(item.getDocumentation().map(s -> s, m -> m.getValue()));
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before it is chosen
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing was shown
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return new HtmlWindow();
	}

	/** Nothing: what is inserted is decided when it is inserted. */
	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return null;
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return offset;
	}
}
