// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new code, then shows every change before it is made. */
final class RenameWizard extends RefactoringWizard {
	private final CodeRename rename;

	RenameWizard(CodeRename rename) {
		super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.rename = rename;
		setDefaultPageTitle("Renommer " + rename.before());
		setWindowTitle("Renommer un code");
	}

	@Override
	protected void addUserInputPages() {
		addPage(new CodePage(rename));
	}

	/** The one question: the new code. */
	private static final class CodePage extends UserInputWizardPage {
		private static final String FORM = "[\\p{L}\\p{N}]+(?:[.-][\\p{L}\\p{N}]+)*";
		private final CodeRename rename;

		CodePage(CodeRename rename) {
			super("code");
			this.rename = rename;
		}

		@Override
		public void createControl(Composite parent) {
			Composite area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
			new Label(area, SWT.NONE).setText("&Nouveau code :");
			Text code = new Text(area, SWT.BORDER);
			code.setText(rename.before());
			code.selectAll();
			GridDataFactory.fillDefaults().grab(true, false).applyTo(code);
			code.addModifyListener(e -> check(code.getText().strip()));
			Label note = new Label(area, SWT.WRAP);
			note.setText("Le code change partout dans le référentiel, et avec lui les codes construits dessus.");
			GridDataFactory.fillDefaults().span(2, 1).hint(380, SWT.DEFAULT).applyTo(note);
			setPageComplete(false);
			setControl(area);
		}

		private void check(String code) {
			RefactoringStatus status = new RefactoringStatus();
			if (!code.matches(FORM)) {
				status.addFatalError("Un code est fait de lettres et de chiffres, séparés par des points ou des tirets : A1.2T3, par exemple.");
			} else if (!code.equals(rename.before())) {
				rename.after(code);
			}
			setPageComplete(status);
			setPageComplete(!status.hasFatalError() && !code.equals(rename.before()));
		}
	}
}
