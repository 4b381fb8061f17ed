// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.workbench;

import java.util.stream.Stream;

import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.wizards.IWizardDescriptor;

import fr.referentiel.ui.trace.TraceabilityView;

/**
 * The menus and tool bar, all of them ours: what the platform's plug-ins would add goes to menus with the platform's own names, which do not exist here.
 */
final class StudioMenus extends ActionBarAdvisor {
	private final Commands commands;

	StudioMenus(IActionBarConfigurer configurer) {
		super(configurer);
		commands = new Commands(configurer.getWindowConfigurer().getWindow());
	}

	/** Keys and entries of what each view does its own way: the platform finds a view's « delete » by the action of that name that the window has. */
	@Override
	protected void makeActions(IWorkbenchWindow window) {
		Stream.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
				ActionFactory.FIND, ActionFactory.MOVE, ActionFactory.RENAME, ActionFactory.REFRESH, ActionFactory.PROPERTIES).map(f -> f.create(window)).forEach(this::register);
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(referentiel());
		bar.add(view());
		bar.add(help());
	}

	private MenuManager file() {
		MenuManager menu = new MenuManager("&Fichier", "fichier");
		MenuManager fresh = new MenuManager("&Nouveau", "nouveau");
		fresh.add(commands.wizard("fr.referentiel.ui.nouveau.referentiel", "Nouveau &référentiel…"));
		fresh.add(commands.wizard("fr.referentiel.ui.nouveau.specialite", "Nouvelle &spécialité…"));
		fresh.add(new Separator());
		examples(fresh);
		fresh.add(new Separator());
		fresh.add(commands.wizard("org.eclipse.ui.wizards.new.file", "&Fichier…"));
		fresh.add(commands.wizard("org.eclipse.ui.wizards.new.folder", "&Dossier…"));
		menu.add(fresh);
		menu.add(commands.item("fr.referentiel.ui.ouvrirFichier", "&Ouvrir un fichier…"));
		menu.add(commands.item("fr.referentiel.ui.ouvrirDossier", "Ouvrir un &dossier…"));
		menu.add(new Separator());
		menu.add(commands.item("org.eclipse.ui.file.close", "&Fermer"));
		menu.add(commands.item("org.eclipse.ui.file.closeAll", "Tout fer&mer"));
		menu.add(new Separator());
		menu.add(commands.item("org.eclipse.ui.file.save", "&Enregistrer"));
		menu.add(commands.item("org.eclipse.ui.file.saveAs", "Enregistrer &sous…"));
		menu.add(commands.item("org.eclipse.ui.file.saveAll", "&Tout enregistrer"));
		menu.add(commands.item("org.eclipse.ui.file.revert", "&Revenir à la version enregistrée"));
		menu.add(new Separator());
		menu.add(commands.wizard("fr.referentiel.ui.nouveau.importer", "&Importer un texte officiel…"));
		menu.add(commands.item("fr.referentiel.ui.generer", "&Générer des documents…"));
		menu.add(new Separator());
		menu.add(commands.item("org.eclipse.ui.file.exit", "&Quitter"));
		return menu;
	}

	/** One entry for each example that the product registers. */
	private void examples(MenuManager menu) {
		for (IWizardDescriptor example : Examples.registered()) {
			menu.add(commands.wizard(example.getId(), "Exemple : " + example.getLabel() + "…"));
		}
	}

	private MenuManager edit() {
		MenuManager menu = new MenuManager("É&dition", "edition");
		menu.add(commands.item("org.eclipse.ui.edit.undo", "Ann&uler"));
		menu.add(commands.item("org.eclipse.ui.edit.redo", "Ré&tablir"));
		menu.add(new Separator());
		menu.add(commands.item("org.eclipse.ui.edit.cut", "&Couper"));
		menu.add(commands.item("org.eclipse.ui.edit.copy", "C&opier"));
		menu.add(commands.item("org.eclipse.ui.edit.paste", "Co&ller"));
		menu.add(commands.item("org.eclipse.ui.edit.delete", "&Supprimer"));
		menu.add(commands.item("org.eclipse.ui.edit.selectAll", "Tout sélectio&nner"));
		menu.add(new Separator());
		menu.add(commands.item("org.eclipse.ui.edit.findReplace", "&Rechercher et remplacer…"));
		menu.add(commands.item("org.eclipse.ui.edit.findNext", "Occurrence sui&vante"));
		menu.add(commands.item("org.eclipse.ui.edit.findPrevious", "Occurrence &précédente"));
		menu.add(commands.item("org.eclipse.ui.edit.text.goto.line", "&Aller à la ligne…"));
		return menu;
	}

	private MenuManager referentiel() {
		MenuManager menu = new MenuManager("&Référentiel", "referentiel");
		menu.add(commands.item("org.eclipse.ui.edit.text.contentAssist.proposals", "&Proposer la suite"));
		menu.add(commands.item("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals", "&Corriger…"));
		menu.add(commands.item("fr.referentiel.ui.renommer", "&Renommer le code…"));
		menu.add(commands.item("fr.referentiel.ui.mettreEnForme", "Mettre en &forme"));
		menu.add(new Separator());
		menu.add(commands.item("org.eclipse.ui.edit.text.open.hyperlink", "Aller à la &définition"));
		menu.add(commands.item("org.eclipse.ui.genericeditor.findReferences", "&Où est-il cité ?"));
		menu.add(new Separator());
		menu.add(commands.item("fr.referentiel.ui.gravites", "Gravité des r&ègles…"));
		menu.add(commands.item("fr.referentiel.ui.tableauDeBord", "&Tableau de bord"));
		menu.add(commands.item("fr.referentiel.ui.generer", "&Générer des documents…"));
		return menu;
	}

	private MenuManager view() {
		MenuManager menu = new MenuManager("&Affichage", "affichage");
		menu.add(commands.view(IPageLayout.ID_PROJECT_EXPLORER, "&Explorateur"));
		menu.add(commands.view(IPageLayout.ID_OUTLINE, "P&lan"));
		menu.add(commands.view(IPageLayout.ID_PROBLEM_VIEW, "Pro&blèmes"));
		menu.add(commands.view(TraceabilityView.ID, "&Traçabilité"));
		menu.add(commands.view(IPageLayout.ID_PROGRESS_VIEW, "A&vancement"));
		menu.add(new Separator());
		menu.add(commands.item("fr.referentiel.ui.theme", "Thème &clair ou sombre"));
		menu.add(commands.item("org.eclipse.ui.window.resetPerspective", "&Rétablir la disposition"));
		menu.add(commands.item("org.eclipse.ui.window.preferences", "&Préférences…"));
		return menu;
	}

	private MenuManager help() {
		MenuManager menu = new MenuManager("Ai&de", "aide");
		menu.add(commands.item("org.eclipse.ui.help.helpContents", "&Guide de l’utilisateur"));
		menu.add(commands.item("org.eclipse.ui.help.dynamicHelp", "&Aide sur ce qui est choisi"));
		menu.add(new Separator());
		menu.add(commands.item("fr.referentiel.ui.bienvenue", "&Bienvenue"));
		menu.add(commands.item("fr.referentiel.ui.aPropos", "À &propos de Référentiel Studio"));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager main = new ToolBarManager();
		main.add(commands.item("org.eclipse.ui.file.save", "Enregistrer"));
		main.add(commands.tool("org.eclipse.ui.edit.undo", "Annuler", ISharedImages.IMG_TOOL_UNDO));
		main.add(commands.tool("org.eclipse.ui.edit.redo", "Rétablir", ISharedImages.IMG_TOOL_REDO));
		main.add(new Separator());
		main.add(commands.item("fr.referentiel.ui.tableauDeBord", "Tableau de bord"));
		main.add(commands.item("fr.referentiel.ui.generer", "Générer des documents"));
		bar.add(new ToolBarContributionItem(main, "fr.referentiel.ui.outils"));
	}
}
