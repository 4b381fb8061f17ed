// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.welcome;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

import fr.referentiel.ui.help.Guide;
import fr.referentiel.ui.workbench.Examples;

/** The content of « Bienvenue »: each line is one thing to do, with a sentence on what it is for. */
final class WelcomePage {
	private static final String WIZARD = "org.eclipse.ui.newWizard";

	private final Guide guide = new Guide();
	private final IServiceLocator services;
	private final FormToolkit toolkit;
	private final ScrolledForm form;

	WelcomePage(Composite parent, IServiceLocator services) {
		this.services = services;
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.addDisposeListener(e -> toolkit.dispose());
		form.setText("Bienvenue dans Référentiel Studio");
		toolkit.decorateFormHeading(form.getForm());
		TableWrapLayout columns = layout(2);
		columns.makeColumnsEqualWidth = true;
		form.getBody().setLayout(columns);
		begin(section("Commencer"));
		learn(section("Apprendre"));
		form.reflow(true);
	}

	private static TableWrapLayout layout(int columns) {
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = columns;
		layout.horizontalSpacing = 14;
		layout.verticalSpacing = 6;
		return layout;
	}

	void setFocus() {
		form.setFocus();
	}

	private Composite section(String title) {
		Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		section.setText(title);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP));
		Composite client = toolkit.createComposite(section);
		client.setLayout(layout(1));
		section.setClient(client);
		return client;
	}

	private void begin(Composite area) {
		Examples.registered().forEach(example -> command(area, "Exemple : " + example.getLabel(), example.getDescription(), WIZARD, Map.of("newWizardId", example.getId())));
		wizard(area, "Nouveau référentiel", "Un petit référentiel commenté, à remplacer peu à peu par le vôtre.", "referentiel");
		wizard(area, "Importer un texte officiel", "Un brouillon, à partir du texte copié d'un PDF ; ce qui n'est pas compris est mis à part.", "importer");
		command(area, "Ouvrir un dossier", "Un dossier du disque, un dépôt Git par exemple : ses fichiers restent où ils sont.", "fr.referentiel.ui.ouvrirDossier", Map.of());
	}

	private void learn(Composite area) {
		page(area, "Le studio", "Les fenêtres, les touches, ce que chaque chose fait.", "utilisateur/studio.html");
		page(area, "Écrire un référentiel", "Pôles, activités, compétences, savoirs, et leurs liens.", "utilisateur/ecrire.html");
		page(area, "Vérifier", "Lire les constats, les corriger, les admettre.", "utilisateur/verifier.html");
		page(area, "Produire les documents", "Grilles d'évaluation, syllabus, livrets, annexes.", "utilisateur/documents.html");
		page(area, "Tout le guide", "La touche F1 ouvre la page qui parle de ce que vous regardez.", Guide.CONTENTS);
	}

	private void wizard(Composite area, String title, String purpose, String id) {
		command(area, title, purpose, WIZARD, Map.of("newWizardId", "fr.referentiel.ui.nouveau." + id));
	}

	private void page(Composite area, String title, String purpose, String page) {
		line(area, title, purpose, () -> guide.open(page));
	}

	private void command(Composite area, String title, String purpose, String id, Map<String, String> parameters) {
		line(area, title, purpose, () -> run(id, parameters));
	}

	private void line(Composite area, String title, String purpose, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(area, title, SWT.WRAP);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		TableWrapData below = new TableWrapData(TableWrapData.FILL_GRAB);
		below.indent = 12;
		toolkit.createLabel(area, purpose, SWT.WRAP).setLayoutData(below);
	}

	private void run(String id, Map<String, String> parameters) {
		Command command = services.getService(ICommandService.class).getCommand(id);
		try {
			services.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			ILog.of(WelcomePage.class).error("« " + id + " » ne peut pas être exécuté", e);
		}
	}
}
