// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.swt.widgets.Shell;

/** Makes the little window beside the text that shows what {@link MarkdownText} writes; the platform's own one would show its tags. */
final class HtmlWindow extends AbstractReusableInformationControlCreator {
	@Override
	protected IInformationControl doCreateInformationControl(Shell parent) {
		return new DefaultInformationControl(parent, false);
	}
}
