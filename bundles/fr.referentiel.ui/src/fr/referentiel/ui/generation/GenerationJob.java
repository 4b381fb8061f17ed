// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.suite.DocumentSuite;
import fr.referentiel.document.suite.GeneratedFiles;
import fr.referentiel.document.suite.Generation;
import fr.referentiel.document.theme.Look;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Refus;
import fr.referentiel.ui.reading.Found;
import fr.referentiel.ui.reading.Reading;

/**
 * Writes documents in the background, through the front doors of the command {@code generer}. Each file is written whole or not at all. Cancelling it takes
 * effect after the file that is being written: interrupting the thread would be faster, but a library interrupted while its classes are initialised stays
 * unusable for as long as the workbench runs.
 */
public final class GenerationJob extends Job {
	private final GenerationChoice choice;
	private final Consumer<GenerationResult> done;

	/** @param done told what was written, or why nothing was, in the job's thread */
	public GenerationJob(GenerationChoice choice, Consumer<GenerationResult> done) {
		super("Génération des documents de " + choice.referentiel().label());
		this.choice = choice;
		this.done = done;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
		done.accept(result(progress));
		return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private GenerationResult result(SubMonitor progress) {
		try {
			List<String> warnings = new ArrayList<>();
			Look look = choice.files().look(choice.written(), warnings::add);
			Found found = Reading.current().find(choice.referentiel(), progress.split(30));
			Optional<LoadedReferentiel> loaded = found.one();
			if (loaded.isEmpty()) {
				return GenerationResult.refused(found.reason());
			}
			if (loaded.get().hasErrors()) {
				return GenerationResult.refused("Aucun document n’a été écrit : corrigez d’abord les erreurs du référentiel (vue Problèmes). La première : "
						+ firstError(loaded.get()));
			}
			GenerationResult result = write(loaded.get(), look, progress.split(70)).with(warnings);
			if (!result.files().isEmpty()) {
				OutputFolder.of(found).remember(choice.target());
			}
			return result;
		} catch (Refus e) {
			return GenerationResult.refused(e.getMessage());
		} catch (OperationCanceledException e) {
			return GenerationResult.STOPPED;
		} catch (IOException e) {
			ILog.of(GenerationJob.class).warn("Documents non écrits", e);
			return GenerationResult.refused(e.getMessage());
		}
	}

	private static String firstError(LoadedReferentiel loaded) {
		return loaded.constats().stream().filter(c -> c.gravite() == Gravite.ERREUR).findFirst().map(Constat::message).orElse("");
	}

	private GenerationResult write(LoadedReferentiel loaded, Look look, SubMonitor progress) throws IOException {
		Generation generation = new DocumentSuite().generate(choice.kinds(), choice.request(loaded), look);
		progress.setWorkRemaining(generation.files().size() + 1);
		try {
			return GenerationResult.of(generation, new GeneratedFiles(generation.files()).write(new AtomicOutput(choice.target()), (done, total, name) -> {
				progress.worked(1);
				progress.subTask(name.isEmpty() ? "" : (done + 1) + " sur " + total + " : " + name);
				return !progress.isCanceled();
			}));
		} finally {
			refreshWorkspace();
		}
	}

	private void refreshWorkspace() {
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(choice.target().toUri())) {
			try {
				(container.exists() ? container : container.getParent()).refreshLocal(IResource.DEPTH_INFINITE, null);
			} catch (CoreException e) {
				ILog.of(GenerationJob.class).log(e.getStatus());
			}
		}
	}
}
