// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.welcome;

import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;

import fr.referentiel.ui.help.Guide;
import fr.referentiel.ui.workbench.CommandCall;
import fr.referentiel.ui.workbench.Examples;
import fr.referentiel.ui.workbench.TwoColumns;

/** The content of « Bienvenue »: each line is one thing to do, with a sentence on what it is for. */
final class WelcomePage {
	private final Guide guide = new Guide();
	private final CommandCall commands;
	private final TwoColumns page;

	WelcomePage(Composite parent, IServiceLocator services) {
		commands = new CommandCall(services);
		page = new TwoColumns(parent, "Bienvenue dans Référentiel Studio");
		begin(page.section("Commencer", 1));
		learn(page.section("Apprendre", 1));
		page.show();
	}

	void setFocus() {
		page.setFocus();
	}

	private void begin(Composite area) {
		Examples.registered().forEach(example -> wizard(area, "Exemple : " + example.getLabel(), example.getDescription(), example.getId()));
		wizard(area, "Nouveau référentiel", "Un petit référentiel commenté, à remplacer peu à peu par le vôtre.", "fr.referentiel.ui.nouveau.referentiel");
		wizard(area, "Importer un texte officiel", "Un brouillon, à partir du texte copié d’un PDF ; ce qui n’est pas compris est mis à part.",
				"fr.referentiel.ui.nouveau.importer");
		line(area, "Ouvrir un dossier", "Un dossier du disque, un dépôt Git par exemple : ses fichiers restent où ils sont.",
				() -> commands.run("fr.referentiel.ui.ouvrirDossier", Map.of()));
	}

	private void learn(Composite area) {
		guide(area, "Le studio", "Les fenêtres, les touches, ce que chaque chose fait.", "utilisateur/studio.html");
		guide(area, "Écrire un référentiel", "Pôles, activités, compétences, savoirs, et leurs liens.", "utilisateur/ecrire.html");
		guide(area, "Vérifier", "Lire les constats, les corriger, les admettre.", "utilisateur/verifier.html");
		guide(area, "Produire les documents", "Grilles d’évaluation, syllabus, livrets, annexes.", "utilisateur/documents.html");
		guide(area, "Tout le guide", "La touche F1 ouvre la page qui parle de ce que vous regardez.", Guide.CONTENTS);
	}

	private void wizard(Composite area, String title, String purpose, String id) {
		line(area, title, purpose, () -> commands.wizard(id));
	}

	private void guide(Composite area, String title, String purpose, String target) {
		line(area, title, purpose, () -> guide.open(target));
	}

	private void line(Composite area, String title, String purpose, Runnable action) {
		page.link(area, title, action);
		page.below(area, purpose);
	}
}
