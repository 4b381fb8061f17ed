// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Puts files into one output folder, each of them whole or not at all.
 * <p>
 * A file is written beside its place under a temporary name and moved there once complete: readers never see half of it, and after a failure
 * the former version stands and no temporary file is left; an interrupted thread fails so. The folder and those below it are made when the first file comes. Names that lead
 * out of the folder, by {@code ..} or through a link, are refused.
 */
public final class AtomicOutput {

	/** What produces the bytes of one file. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private final Path folder;

	public AtomicOutput(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Writes one file, replacing the one of that name.
	 *
	 * @param name relative to the folder, with {@code /} between folders
	 * @return where it lies
	 * @throws OutputException when the user can mend the cause
	 * @throws IOException     when the content could not be produced
	 */
	public Path write(String name, Content content) throws IOException {
		Path target = inside(name);
		prepare(target);
		Path temporary = null;
		try {
			temporary = fresh(target);
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.WRITE))) {
				content.writeTo(out);
			}
			if (Thread.currentThread().isInterrupted())
				throw new InterruptedIOException(name);
			move(temporary, target);
			temporary = null;
			return target;
		} catch (IOException failure) {
			throw isDiskFull(failure) ? new OutputException.DiskFull(target, failure) : failure;
		} finally {
			if (temporary != null)
				Files.deleteIfExists(temporary);
		}
	}

	/** Whether a file of this name is there already; a name that leads out of the folder is there for nobody. */
	public boolean has(String name) {
		try {
			return Files.exists(inside(name));
		} catch (OutputException refused) {
			return false;
		}
	}

	private Path inside(String name) throws OutputException {
		try {
			Path target = folder.resolve(name).normalize();
			if (!Path.of(name).isAbsolute() && target.startsWith(folder) && !target.equals(folder))
				return target;
		} catch (InvalidPathException notAName) {
			// refused below, with the same remedy
		}
		throw new OutputException.OutsideFolder(folder, name);
	}

	private void prepare(Path target) throws IOException {
		Path parent = target.getParent();
		try {
			Files.createDirectories(folder);
			Path existing = parent;
			while (!Files.exists(existing))
				existing = existing.getParent();
			if (!existing.toRealPath().startsWith(folder.toRealPath()))
				throw new OutputException.OutsideFolder(folder, folder.relativize(target).toString());
			Files.createDirectories(parent);
		} catch (OutputException known) {
			throw known;
		} catch (IOException failure) {
			throw isDiskFull(failure) ? new OutputException.DiskFull(target, failure) : new OutputException.FolderNotWritable(parent, failure);
		}
		if (Files.isDirectory(target))
			throw new OutputException.TargetTaken(target, null);
	}

	/** An empty file with the rights of any new file, which those of {@link Files#createTempFile} are not. */
	private static Path fresh(Path target) throws IOException {
		for (int attempt = 0;; attempt++) {
			Path candidate = target.resolveSibling("." + target.getFileName() + "." + attempt + ".tmp");
			try {
				return Files.createFile(candidate);
			} catch (FileAlreadyExistsException taken) {
				// another run's: the next name
			} catch (IOException failure) {
				throw isDiskFull(failure) ? failure : new OutputException.FolderNotWritable(target.getParent(), failure);
			}
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException unsupported) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException failure) {
			throw isDiskFull(failure) ? failure : new OutputException.TargetTaken(to, failure);
		}
	}

	/** The Java library has no exception for it: only the system's words tell. */
	private static boolean isDiskFull(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
			if (message.contains("no space left") || message.contains("not enough space") || message.contains("disk quota")
					|| message.contains("aucun espace disponible") || message.contains("espace insuffisant"))
				return true;
		}
		return false;
	}
}
