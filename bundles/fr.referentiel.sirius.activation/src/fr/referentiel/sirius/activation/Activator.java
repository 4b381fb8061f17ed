// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.activation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.Plugin;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleContext;

/** Makes the viewpoint known to Sirius for as long as the bundle runs; Sirius starts it through the extension of this bundle. */
public class Activator extends Plugin {
	private static final String DESCRIPTION = "fr.referentiel.sirius/description/referentiel.odesign";

	private final Set<Viewpoint> registered = new HashSet<>();

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		registered.addAll(ViewpointRegistry.getInstance().registerFromPlugin(DESCRIPTION));
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		registered.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
		registered.clear();
		super.stop(context);
	}
}
