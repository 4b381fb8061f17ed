// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.ui.language.MarkersJob;
import fr.referentiel.ui.severity.SeverityPage;

/** A project says how grave its findings are, and they follow what happens to its files without an editor being open. */
class ProjectRulesTest {
	private static final String NUMBER = "typographie.numero";
	private static final String TEXT = """
			référentiel EX « Un diplôme d’exemple » {
			  diplôme BTS   niveau 5
			}

			programme « Un BTS d’exemple » enseigne EX {
			  > Déclaration d’activité no 11 75 00000 75
			}
			""";
	private static final String SETTINGS = "# ce que l’équipe a décidé\ninconnue = info # vient d’une autre version\nbareme.poids = erreur\n";

	@RegisterExtension
	private final Studio studio = new Studio();

	@Test
	void thePageShowsEachRuleAndWritesWhatIsChosenAndTheFindingsFollow() throws Exception {
		IProject project = project(null);
		IFile settings = project.getFile("regles.properties");
		settings.create(SETTINGS.getBytes(StandardCharsets.UTF_8), true, false, null);
		studio.until("the finding as the rule has it", () -> severity(project) == IMarker.SEVERITY_INFO || severity(project) == IMarker.SEVERITY_WARNING);

		choose(project, "erreur");
		studio.until("an error", () -> severity(project) == IMarker.SEVERITY_ERROR);
		assertEquals(SETTINGS + NUMBER + " = erreur\n", settings.readString());

		choose(project, "aucune : la règle se tait");
		studio.until("silence", () -> severity(project) < 0);
		assertEquals(SETTINGS + NUMBER + " = aucune\n", settings.readString());

		choose(project, "comme la règle le dit");
		studio.until("the finding again", () -> severity(project) >= 0);
		assertEquals(SETTINGS, settings.readString());
	}

	private void choose(IProject project, String severity) {
		PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(studio.page().getWorkbenchWindow().getShell(), project, SeverityPage.ID, new String[] { SeverityPage.ID }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Shell shell = dialog.getShell();
		studio.until("the page", () -> Widgets.all(shell, Table.class).stream().anyMatch(t -> !t.getBounds().isEmpty()));
		Table table = Widgets.all(shell, Table.class).getFirst();
		Text filter = Widgets.all(shell, Text.class).stream().filter(t -> t.getMessage().startsWith("un mot")).findFirst().orElseThrow();
		int all = table.getItemCount();
		Widgets.type(filter, "NUMERO");
		assertTrue(table.getItemCount() >= 1 && table.getItemCount() < all, all + " rules, " + table.getItemCount() + " found");
		List<TableItem> items = Arrays.asList(table.getItems());
		table.setSelection(items.stream().filter(i -> i.getText(3).equals(NUMBER)).findFirst().orElseThrow());
		table.notifyListeners(SWT.Selection, new Event());
		Widgets.choose(Widgets.all(shell, Combo.class).getFirst(), severity);
		studio.photograph("page-regles");
		Widgets.press(Widgets.all(shell, org.eclipse.swt.widgets.Button.class).stream().filter(b -> b == shell.getDefaultButton()).findFirst().orElseThrow());
		assertTrue(shell.isDisposed());
	}

	@Test
	void findingsFollowFilesThatChangeOutsideTheEditors() throws Exception {
		IProject project = project(null);
		studio.until("the finding", () -> severity(project) >= 0);
		IFile file = project.getFile("ex.referentiel");
		Path disk = file.getLocation().toFile().toPath();
		Files.writeString(disk, TEXT.replace(" no 11", " n° 11")); // as git does
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		studio.until("no finding", () -> severity(project) < 0);
		Files.writeString(disk, TEXT + "// et encore\n");
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		studio.until("the finding again", () -> severity(project) >= 0);
	}

	@Test
	void aProjectThatIsDeletedAndMadeAgainIsCheckedAgain() throws Exception {
		IProject project = project(null);
		studio.until("the finding", () -> severity(project) >= 0);
		project.delete(true, true, null);
		assertFalse(project.exists());
		project(null);
		studio.until("the finding again", () -> severity(project) >= 0);
	}

	@Test
	void aProjectElsewhereOnTheDiskIsCheckedWithoutAnOpenEditorAndAgainWhenItIsReopened(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("ex.referentiel"), TEXT);
		IProject project = project(folder);
		studio.until("the finding", () -> severity(project) >= 0);
		project.close(null);
		Files.writeString(folder.resolve("ex.referentiel"), TEXT.replace(" no 11", " n° 11"));
		project.open(null);
		studio.until("no finding", () -> severity(project) < 0);
		project.delete(false, true, null);
	}

	/** @param elsewhere a folder with the text; null for a new project in the workspace */
	private static IProject project(Path elsewhere) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("reglages");
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription("reglages");
		description.setLocationURI(elsewhere == null ? null : elsewhere.toUri());
		project.create(description, null);
		project.open(null);
		if (elsewhere == null) {
			project.getFile("ex.referentiel").create(TEXT.getBytes(StandardCharsets.UTF_8), true, false, null);
		}
		return project;
	}

	/** Of the finding about the number sign; -1 when there is none. */
	private static int severity(IProject project) throws Exception {
		for (IMarker marker : project.findMarkers(MarkersJob.TYPE, true, IResource.DEPTH_INFINITE)) {
			if (NUMBER.equals(marker.getAttribute(MarkersJob.CODE, ""))) {
				return marker.getAttribute(IMarker.SEVERITY, -1);
			}
		}
		return -1;
	}
}
