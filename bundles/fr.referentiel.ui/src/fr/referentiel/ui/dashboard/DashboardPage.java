// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.ui.editor.Locations;

/** The dashboard's content: what it holds, what answers, what is wrong, what was made. */
final class DashboardPage {
	private static final int FINDINGS = 12;
	/** The kinds worth counting here, with their names; the command {@code statistiques} counts all. */
	private static final List<String[]> KINDS = List.of(new String[] { "pole", "pôles d'activités" }, new String[] { "activite", "activités" },
			new String[] { "tache", "tâches" }, new String[] { "bloc", "blocs" }, new String[] { "competence", "compétences" }, new String[] { "savoir", "savoirs" },
			new String[] { "limite", "limites" }, new String[] { "critere", "critères" }, new String[] { "unite", "unités" }, new String[] { "epreuve", "épreuves" });

	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final IWorkbenchPage page;
	private final Path folder;

	DashboardPage(Composite parent, IWorkbenchPage page, Path folder) {
		this.page = page;
		this.folder = folder;
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.setText("Lecture de " + folder.getFileName() + "…");
		toolkit.decorateFormHeading(form.getForm());
		TableWrapLayout columns = layout(2);
		columns.makeColumnsEqualWidth = true;
		form.getBody().setLayout(columns);
		form.getBody().setBackgroundMode(SWT.INHERIT_DEFAULT);
		form.addDisposeListener(e -> toolkit.dispose());
	}

	/** The forms' own layout: sentences wrap to the width that there is. */
	private static TableWrapLayout layout(int columns) {
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = columns;
		layout.horizontalSpacing = 14;
		layout.verticalSpacing = 8;
		return layout;
	}

	void setFocus() {
		form.setFocus();
	}

	/** Shows these facts, or that there are none. */
	void show(Optional<DashboardFacts> facts) {
		if (form.isDisposed()) {
			return;
		}
		for (Control child : form.getBody().getChildren()) {
			child.dispose();
		}
		form.setText(facts.map(DashboardFacts::title).orElse("« " + folder.getFileName() + " » ne contient pas de référentiel"));
		facts.ifPresent(this::sections);
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

	private void sections(DashboardFacts facts) {
		Composite counts = section("Ce qu'il contient", 2);
		for (String[] kind : KINDS) {
			if (facts.count(kind[0]) > 0) {
				toolkit.createLabel(counts, String.valueOf(facts.count(kind[0])), SWT.RIGHT);
				toolkit.createLabel(counts, kind[1]);
			}
		}
		coverage(section("Qui répond à qui", 1), facts);
		findings(section("Constats", 1), facts);
		documents(section("Derniers documents", 1), facts);
	}

	private Composite section(String title, int columns) {
		Section section = toolkit.createSection(form.getBody(), ExpandableComposite.EXPANDED);
		section.setText(title);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Composite client = toolkit.createComposite(section);
		client.setLayout(layout(columns));
		section.setClient(client);
		return client;
	}

	private void coverage(Composite area, DashboardFacts facts) {
		int all = facts.count("competence");
		toolkit.createLabel(area, all == 0 ? "Aucune compétence n'est encore écrite." : facts.evaluated() + (facts.evaluated() > 1 ? " compétences évaluées sur " : " compétence évaluée sur ") + all);
		ProgressBar bar = new ProgressBar(area, SWT.SMOOTH);
		bar.setMaximum(Math.max(1, all));
		bar.setSelection((int) facts.evaluated());
		bar.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		link(area, "Voir la traçabilité", () -> new OpenTraceability(page).open(folder));
	}

	private void findings(Composite area, DashboardFacts facts) {
		toolkit.createLabel(area, count(facts.findings(Gravite.ERREUR), "Aucune erreur", "erreur") + ", "
				+ count(facts.findings(Gravite.AVERTISSEMENT), "aucun avertissement", "avertissement") + ", "
				+ count(facts.findings(Gravite.INFO), "aucune information", "information"));
		facts.findings().stream().filter(c -> c.lieu() != null).sorted((a, b) -> a.gravite().compareTo(b.gravite())).limit(FINDINGS).forEach(c -> finding(area, c));
	}

	private static String count(long number, String none, String one) {
		return number == 0 ? none : number + " " + one + (number > 1 ? "s" : "");
	}

	private void finding(Composite area, Constat finding) {
		link(area, finding.message(), () -> Locations.show(page, finding.lieu(), true));
	}

	private void documents(Composite area, DashboardFacts facts) {
		if (facts.documents().isEmpty()) {
			toolkit.createLabel(area, "Aucun document n'a encore été généré ici.");
		}
		facts.documents().forEach(d -> link(area, d.getFileName().toString(), () -> Program.launch(d.toString())));
	}

	private void link(Composite area, String text, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(area, text, SWT.WRAP);
		link.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
	}
}
