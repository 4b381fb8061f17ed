// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.welcome;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** « À propos »: what the product is, its version, its licence, and what it runs on; all of it can be copied. */
final class AboutDialog extends Dialog {
	private static final String LICENCE = "https://www.eclipse.org/legal/epl-2.0/";
	private static final int WIDTH = 420;

	private final Installation installation = new Installation();

	AboutDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("À propos de Référentiel Studio");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 16).spacing(20, 10).applyTo(area);
		Label icon = new Label(area, SWT.NONE);
		ImageDescriptor image = ResourceLocator.imageDescriptorFromBundle("fr.referentiel.ui", "icons/referentiel128.png").orElseThrow();
		icon.setImage(new LocalResourceManager(JFaceResources.getResources(), icon).create(image));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 5).applyTo(icon);
		Label name = text(area, "Référentiel Studio");
		name.setFont(JFaceResources.getHeaderFont());
		text(area, "Version " + installation.version());
		text(area, "Écrire le référentiel d’un BTS comme un texte, le vérifier, le montrer, et en tirer les documents qu’une école utilise.");
		link(area, "Logiciel libre, sous <a href=\"" + LICENCE + "\">licence EPL 2.0</a>. Bâti sur la plate-forme Eclipse, Xtext, EMF, ELK, Apache POI, Apache PDFBox, "
				+ "openhtmltopdf et jsvg, chacun sous sa propre licence.");
		text(area, installation.java() + "\n" + installation.system());
		return area;
	}

	private static Label text(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void link(Composite area, String text) {
		Link link = new Link(area, SWT.WRAP);
		link.setText(text);
		link.addListener(SWT.Selection, e -> Program.launch(e.text));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(link);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.DETAILS_ID, "&Copier les renseignements", false);
		createButton(parent, IDialogConstants.OK_ID, "Fermer", true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.DETAILS_ID) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { installation.report() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(button);
		}
	}
}
