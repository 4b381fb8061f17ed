// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.saving;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.ContentStamp;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.ltk.core.refactoring.UndoTextFileChange;
import org.eclipse.text.edits.UndoEdit;

/** A change of a file of the workspace, open or not, that is saved by {@link WholeSave}; so are its undoing and its redoing. */
public final class WholeFileChange extends TextFileChange {
	private long before = IResource.NULL_STAMP;

	public WholeFileChange(IFile file) {
		super(file.getName(), file);
	}

	@Override
	protected void commit(IDocument document, IProgressMonitor monitor) throws CoreException {
		if (needsSaving()) {
			before = getFile().getModificationStamp();
			new WholeSave(buffer(getFile()), getFile()).run(false, monitor);
		}
	}

	@Override
	protected Change createUndoChange(UndoEdit edit, ContentStamp stamp) {
		return new Undo(getFile(), edit, stamp, before);
	}

	private static ITextFileBuffer buffer(IFile file) {
		return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
	}

	/** The platform would save this one its own way: it is told not to save at all. */
	private static final class Undo extends UndoTextFileChange {
		private final IFile file;
		private final long restored;
		private long before = IResource.NULL_STAMP;

		/** @param restored the file's modification stamp before the change; the null stamp when the change was not saved */
		Undo(IFile file, UndoEdit edit, ContentStamp stamp, long restored) {
			super(file.getName(), file, edit, stamp, TextFileChange.LEAVE_DIRTY);
			this.file = file;
			this.restored = restored;
		}

		@Override
		public Change perform(IProgressMonitor monitor) throws CoreException {
			ITextFileBufferManager manager = FileBuffers.getTextFileBufferManager();
			manager.connect(file.getFullPath(), LocationKind.IFILE, null);
			try {
				ITextFileBuffer buffer = buffer(file);
				boolean unsaved = buffer.isDirty();
				before = unsaved ? IResource.NULL_STAMP : file.getModificationStamp();
				Change redo = super.perform(monitor);
				if (!unsaved) {
					new WholeSave(buffer, file).restoring(restored).run(false, null);
				}
				return redo;
			} finally {
				manager.disconnect(file.getFullPath(), LocationKind.IFILE, null);
			}
		}

		@Override
		protected Change createUndoChange(UndoEdit edit, ContentStamp stamp) {
			return new Undo(file, edit, stamp, before);
		}
	}
}
