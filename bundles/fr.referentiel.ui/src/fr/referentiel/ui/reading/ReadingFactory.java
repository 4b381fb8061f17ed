// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.reading;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link Reading} of the workbench; windows and parts inherit it. */
public final class ReadingFactory extends AbstractServiceFactory {
	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
		Object inherited = parent == null ? null : parent.getService(service);
		return inherited != null ? inherited : new Reading();
	}
}
