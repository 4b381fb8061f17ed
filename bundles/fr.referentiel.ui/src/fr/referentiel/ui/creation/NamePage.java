// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.creation;

import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** A page with one question: a name. */
final class NamePage extends WizardPage {
	private final String label;
	private final String proposed;
	private UnaryOperator<String> refusal = name -> null;
	private Text field;

	NamePage(String title, String description, String label, String proposed) {
		super("nom", title, null);
		this.label = label;
		this.proposed = proposed;
		setDescription(description);
	}

	/** @param check answers why a name that is not empty cannot serve, in French, or null */
	NamePage refusing(UnaryOperator<String> check) {
		refusal = check;
		return this;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText(label);
		field = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.setText(proposed);
		field.selectAll();
		field.addModifyListener(e -> check());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "fr.referentiel.ui.nouveau");
		setControl(area);
		check();
		setErrorMessage(field.getText().isEmpty() ? null : reason()); // nobody is blamed for what is not typed yet
	}

	private void check() {
		setErrorMessage(reason());
		setPageComplete(getErrorMessage() == null);
	}

	private String reason() {
		return name().isEmpty() ? "Donnez un nom." : refusal.apply(name());
	}

	String name() {
		return field.getText().strip();
	}
}
