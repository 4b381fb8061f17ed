// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.saving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

import org.eclipse.core.filebuffers.IPersistableAnnotationModel;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Saves the text of a buffer in one step: the file is what it was or what it becomes, even when the process is killed meanwhile. The platform empties the
 * file first and then writes, as does this where a file cannot be replaced by another: one that is new, protected, has several names, or is not encoded
 * in a way that every text can be.
 */
public final class WholeSave {
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final ITextFileBuffer buffer;
	private final IFile file;
	private long stamp = IResource.NULL_STAMP;

	/** @param file the workspace's name of the buffer's file; null outside the workspace */
	public WholeSave(ITextFileBuffer buffer, IFile file) {
		this.buffer = buffer;
		this.file = file;
	}

	/** Gives the file back the modification stamp that it had when its text was the one that is saved now: what could be undone then can be undone again. */
	WholeSave restoring(long modificationStamp) {
		stamp = modificationStamp;
		return this;
	}

	/**
	 * Saves.
	 *
	 * @param overwrite whether to save even when the file has changed since it was read
	 * @throws CoreException when the text cannot be saved; the file is as it was
	 */
	public void run(boolean overwrite, IProgressMonitor monitor) throws CoreException {
		Path target = target();
		if (target == null || !overwrite && !buffer.isSynchronized() || !replaceable(target)) {
			buffer.commit(monitor, overwrite);
			return;
		}
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		workspace.run(m -> replace(target, m), file == null ? null : workspace.getRuleFactory().modifyRule(file), IWorkspace.AVOID_UPDATE, monitor);
		if (buffer.getAnnotationModel() instanceof IPersistableAnnotationModel annotations) {
			annotations.commit(buffer.getDocument()); // markers move with the text that was saved
		}
		buffer.revert(monitor); // the file has the buffer's text: this tells the buffer so, and changes nothing in it
	}

	/** The file itself, not a link to it; null where there is none on a disk. */
	private Path target() {
		try {
			java.io.File local = buffer.getFileStore() == null ? null : buffer.getFileStore().toLocalFile(EFS.NONE, null);
			return local == null || !local.isFile() ? null : local.toPath().toRealPath();
		} catch (CoreException | IOException e) {
			return null; // the platform says what is wrong
		}
	}

	private boolean replaceable(Path target) {
		try {
			Charset charset = Charset.forName(buffer.getEncoding());
			boolean lone = !target.getFileSystem().supportedFileAttributeViews().contains("unix") || (int) Files.getAttribute(target, "unix:nlink") == 1;
			return lone && Files.isWritable(target) && Files.isWritable(target.getParent()) && !charset.name().startsWith("UTF-16")
					&& charset.newEncoder().canEncode(buffer.getDocument().get());
		} catch (IOException | IllegalArgumentException e) {
			return false;
		}
	}

	private void replace(Path target, IProgressMonitor monitor) throws CoreException {
		Path fresh = target.resolveSibling("." + target.getFileName() + ".nouveau");
		try {
			write(target, fresh);
			appendNothing(IResource.FORCE | IResource.KEEP_HISTORY, monitor); // the old text is kept in the local history
			Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
			appendNothing(IResource.FORCE, monitor); // the workspace takes note of the new file; to refresh it would lock its whole folder
			if (stamp != IResource.NULL_STAMP) {
				file.revertModificationStamp(stamp);
			}
		} catch (IOException e) {
			throw new CoreException(SaveFailure.status(target, e));
		} finally {
			deleteQuietly(fresh);
		}
	}

	private void appendNothing(int flags, IProgressMonitor monitor) throws CoreException {
		if (file != null) {
			file.appendContents(new ByteArrayInputStream(new byte[0]), flags, monitor);
		}
	}

	/** Writes the text beside its place, through to the disk, with the rights of the file that it will replace. */
	private void write(Path target, Path fresh) throws IOException {
		Charset charset = Charset.forName(buffer.getEncoding());
		Files.deleteIfExists(fresh); // what a save that was killed has left
		try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			if (charset.equals(StandardCharsets.UTF_8) && marked(target)) {
				writeAll(channel, ByteBuffer.wrap(MARK));
			}
			writeAll(channel, charset.newEncoder().encode(CharBuffer.wrap(buffer.getDocument().get())));
			channel.force(true);
		}
		PosixFileAttributeView rights = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
		if (rights != null) {
			rights.setPermissions(Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS));
		}
	}

	private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	private static boolean marked(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(MARK.length), MARK);
		}
	}

	private static void deleteQuietly(Path fresh) {
		try {
			Files.deleteIfExists(fresh);
		} catch (IOException e) {
			// what was to be said about the disk has been said
		}
	}
}
