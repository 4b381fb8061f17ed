// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.generation;

import java.io.IOException;
import java.nio.file.Path;
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
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import fr.referentiel.document.AtomicOutput;
import fr.referentiel.document.suite.DocumentRequest;
import fr.referentiel.document.suite.DocumentSuite;
import fr.referentiel.document.suite.GeneratedFile;
import fr.referentiel.document.suite.Generation;
import fr.referentiel.document.suite.UnknownChoiceException;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.ui.reading.Reading;

/** Writes documents in the background, through the front doors of the command {@code generer}. Each file is written whole or not at all. */
public final class GenerationJob extends Job {
	private final GenerationChoice choice;
	private final Consumer<GenerationResult> done;

	/** @param done told what was written, in the job's thread; not when the job was cancelled or failed by the machine's fault */
	public GenerationJob(GenerationChoice choice, Consumer<GenerationResult> done) {
		super("Génération des documents de " + choice.referentiel().getFileName());
		this.choice = choice;
		this.done = done;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
		try {
			Optional<LoadedReferentiel> loaded = Reading.current().first(choice.referentiel(), progress.split(30));
			if (loaded.isEmpty()) {
				done.accept(GenerationResult.refused("Ce dossier ne contient pas de référentiel."));
			} else if (loaded.get().hasErrors()) {
				done.accept(GenerationResult.refused("Aucun document n'a été écrit : corrigez d'abord les erreurs du référentiel (vue Problèmes). La première : "
						+ firstError(loaded.get())));
			} else {
				done.accept(write(loaded.get(), progress.split(70)));
			}
			return Status.OK_STATUS;
		} catch (UnknownChoiceException e) {
			done.accept(GenerationResult.refused(e.getMessage()));
			return Status.OK_STATUS;
		} catch (IOException e) {
			ILog.of(GenerationJob.class).warn("Documents non écrits", e);
			done.accept(GenerationResult.refused(e.getMessage()));
			return Status.OK_STATUS;
		}
	}

	private static String firstError(LoadedReferentiel loaded) {
		return loaded.constats().stream().filter(c -> c.gravite() == Gravite.ERREUR).findFirst().map(Constat::message).orElse("");
	}

	private GenerationResult write(LoadedReferentiel loaded, SubMonitor progress) throws IOException {
		DocumentRequest request = choice.request(loaded);
		Generation generation = new DocumentSuite().generate(choice.kinds(), request);
		progress.setWorkRemaining(generation.files().size() + 1);
		AtomicOutput output = new AtomicOutput(choice.target());
		List<Path> written = new ArrayList<>();
		for (GeneratedFile file : generation.files()) {
			progress.split(1).subTask(file.name());
			written.add(output.write(file.name(), file.content()));
		}
		refreshWorkspace();
		return new GenerationResult(written, generation.left(), null);
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
