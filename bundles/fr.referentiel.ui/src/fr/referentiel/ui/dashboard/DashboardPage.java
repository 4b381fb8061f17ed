// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.ui.editor.Locations;
import fr.referentiel.ui.reading.Found;
import fr.referentiel.ui.reading.Wanted;
import fr.referentiel.ui.workbench.TwoColumns;

/** The dashboard's content: what it holds, what answers, what is wrong, what was made. */
final class DashboardPage {
	private static final int FINDINGS = 12;
	/** The kinds worth counting here, with the names of one and of several; the command {@code statistiques} counts all. */
	private static final List<Kind> KINDS = List.of(new Kind("pole", "pôle d’activités", "pôles d’activités"), new Kind("activite", "activité", "activités"),
			new Kind("tache", "tâche", "tâches"), new Kind("bloc", "bloc", "blocs"), new Kind("competence", "compétence", "compétences"),
			new Kind("savoir", "savoir", "savoirs"), new Kind("limite", "limite", "limites"), new Kind("critere", "critère", "critères"),
			new Kind("unite", "unité", "unités"), new Kind("epreuve", "épreuve", "épreuves"));

	private record Kind(String type, String one, String several) {
		String name(int count) {
			return count > 1 ? several : one;
		}
	}

	private final TwoColumns columns;
	private final IWorkbenchPage page;
	private final Consumer<Wanted> onChoice;
	private Wanted wanted;

	/** @param onChoice told which one of several référentiels the user wants to see */
	DashboardPage(Composite parent, IWorkbenchPage page, Wanted wanted, Consumer<Wanted> onChoice) {
		this.page = page;
		this.wanted = wanted;
		this.onChoice = onChoice;
		columns = new TwoColumns(parent, "Lecture de " + wanted.label() + "…");
	}

	void setFocus() {
		columns.setFocus();
	}

	/** Shows the facts of the one that was found, or why there are none, and a way to the others of the folder. */
	void show(Found found, Optional<DashboardFacts> facts) {
		if (columns.isDisposed()) {
			return;
		}
		wanted = found.name().map(wanted::named).orElse(wanted);
		columns.clear(facts.map(DashboardFacts::title).orElse(found.names().isEmpty() ? "« " + wanted.label() + " » ne contient pas de référentiel"
				: "« " + wanted.label() + " » contient plusieurs référentiels"));
		facts.ifPresent(this::sections);
		others(found);
		columns.show();
	}

	private void others(Found found) {
		List<String> others = found.names().stream().filter(n -> found.name().filter(n::equals).isEmpty()).toList();
		if (!others.isEmpty()) {
			Composite area = columns.section(found.one().isPresent() ? "Autres référentiels de ce dossier" : "Choisissez-en un", 1);
			others.forEach(name -> columns.link(area, name, () -> onChoice.accept(wanted.named(name))));
		}
	}

	private void sections(DashboardFacts facts) {
		counts(columns.section("Ce qu’il contient", 2), facts);
		coverage(columns.section("Qui répond à qui", 1), facts);
		findings(columns.section("Constats", 1), facts);
		documents(columns.section("Derniers documents", 1), facts);
	}

	private void counts(Composite area, DashboardFacts facts) {
		for (Kind kind : KINDS) {
			int count = facts.count(kind.type());
			if (count > 0) {
				columns.line(area, String.valueOf(count), SWT.RIGHT);
				columns.line(area, kind.name(count), SWT.NONE);
			}
		}
	}

	private void coverage(Composite area, DashboardFacts facts) {
		int all = facts.count("competence");
		columns.line(area, all == 0 ? "Aucune compétence n’est encore écrite."
				: facts.evaluated() + (facts.evaluated() > 1 ? " compétences évaluées sur " : " compétence évaluée sur ") + all, SWT.NONE);
		columns.bar(area, (int) facts.evaluated(), all);
		columns.link(area, "Voir la traçabilité", () -> new OpenTraceability(page).open(wanted));
	}

	private void findings(Composite area, DashboardFacts facts) {
		columns.line(area, count(facts.findings(Gravite.ERREUR), "Aucune erreur", "erreur") + ", "
				+ count(facts.findings(Gravite.AVERTISSEMENT), "aucun avertissement", "avertissement") + ", "
				+ count(facts.findings(Gravite.INFO), "aucune information", "information"), SWT.NONE);
		List<Constat> placed = facts.findings().stream().filter(c -> c.lieu() != null).sorted((a, b) -> a.gravite().compareTo(b.gravite())).toList();
		placed.stream().limit(FINDINGS).forEach(c -> columns.link(area, icon(c.gravite()), c.message(), () -> Locations.show(page, c.lieu(), true)));
		if (placed.size() > FINDINGS) {
			int more = placed.size() - FINDINGS;
			columns.link(area, more == 1 ? "Et un autre, dans la vue Problèmes" : "Et " + more + " autres, dans la vue Problèmes", () -> new OpenProblems(page).open());
		}
	}

	private static Image icon(Gravite gravity) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (gravity) {
			case ERREUR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case AVERTISSEMENT -> ISharedImages.IMG_OBJS_WARN_TSK;
			case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}

	private static String count(long number, String none, String one) {
		return number == 0 ? none : number + " " + one + (number > 1 ? "s" : "");
	}

	private void documents(Composite area, DashboardFacts facts) {
		if (facts.documents().isEmpty()) {
			columns.line(area, "Aucun document n’a encore été généré ici.", SWT.NONE);
		}
		facts.documents().forEach(d -> columns.link(area, d.getFileName().toString(), () -> Program.launch(d.toString())));
	}
}
