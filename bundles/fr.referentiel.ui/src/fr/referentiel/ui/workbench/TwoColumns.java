// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** A page to look at, with a title and sections in two columns; its sentences wrap to the width that there is. */
public final class TwoColumns {
	private final FormToolkit toolkit;
	private final ScrolledForm form;

	public TwoColumns(Composite parent, String title) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.addDisposeListener(e -> toolkit.dispose());
		form.setText(title);
		toolkit.decorateFormHeading(form.getForm());
		TableWrapLayout columns = layout(2);
		columns.makeColumnsEqualWidth = true;
		form.getBody().setLayout(columns);
		form.getBody().setBackgroundMode(SWT.INHERIT_DEFAULT);
	}

	private static TableWrapLayout layout(int columns) {
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = columns;
		layout.horizontalSpacing = 14;
		layout.verticalSpacing = 7;
		return layout;
	}

	/** Takes all sections away, for others to come. */
	public void clear(String title) {
		for (Control child : form.getBody().getChildren()) {
			child.dispose();
		}
		form.setText(title);
	}

	/** The next section, from left to right and from top to bottom; answers where its content goes, itself in columns. */
	public Composite section(String title, int columns) {
		Section section = toolkit.createSection(form.getBody(), ExpandableComposite.EXPANDED);
		section.setText(title);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP));
		Composite client = toolkit.createComposite(section);
		client.setLayout(layout(columns));
		section.setClient(client);
		return client;
	}

	/** A line of text, which is not cut. */
	public void line(Composite section, String text, int style) {
		toolkit.createLabel(section, text, style);
	}

	/** What stands under a link: a sentence, or several. */
	public void below(Composite section, String text) {
		TableWrapData below = new TableWrapData(TableWrapData.FILL_GRAB);
		below.indent = 12;
		toolkit.createLabel(section, text, SWT.WRAP).setLayoutData(below);
	}

	/** A link that does something, with the mouse or the key Enter. */
	public void link(Composite section, String text, Runnable action) {
		activate(toolkit.createHyperlink(section, text, SWT.WRAP), action);
	}

	/** A link with an icon before it. */
	public void link(Composite section, Image icon, String text, Runnable action) {
		ImageHyperlink link = toolkit.createImageHyperlink(section, SWT.WRAP);
		link.setImage(icon);
		link.setText(text);
		link.setUnderlined(true);
		activate(link, action);
	}

	private static void activate(Hyperlink link, Runnable action) {
		link.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
	}

	/** How much of something is done. */
	public void bar(Composite section, int done, int all) {
		ProgressBar bar = new ProgressBar(section, SWT.SMOOTH);
		bar.setMaximum(Math.max(1, all));
		bar.setSelection(done);
		bar.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	/** Sets all out that was added since the last time. */
	public void show() {
		plain(form.getBody());
		form.reflow(true);
	}

	/** The forms give every widget the system's own colours, which the themes of the workbench do not know: they are taken back. */
	private static void plain(Composite area) {
		for (Control child : area.getChildren()) {
			if (!(child instanceof ProgressBar)) {
				child.setBackground(null);
			}
			if (!(child instanceof Hyperlink)) {
				child.setForeground(null);
			}
			if (child instanceof Composite composite) {
				plain(composite);
			}
		}
	}

	public boolean isDisposed() {
		return form.isDisposed();
	}

	public void setFocus() {
		form.setFocus();
	}
}
