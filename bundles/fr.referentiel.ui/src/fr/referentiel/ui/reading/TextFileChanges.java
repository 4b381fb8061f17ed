// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.reading;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Tells when a text of the workspace has been saved, added or removed. */
public final class TextFileChanges implements IResourceChangeListener, AutoCloseable {
	private final Runnable onChange;

	/** @param onChange called in any thread */
	public TextFileChanges(Runnable onChange) {
		this.onChange = onChange;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean[] concerned = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				boolean text = "referentiel".equals(delta.getResource().getFileExtension());
				boolean changed = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
				concerned[0] |= text && changed;
				return !concerned[0];
			});
		} catch (CoreException e) {
			ILog.of(TextFileChanges.class).log(e.getStatus());
		}
		if (concerned[0]) {
			onChange.run();
		}
	}

	@Override
	public void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}
}
