// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.ui.help;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** What the platform's help does in this product, from its commands, F1 and the help buttons of dialogs: a page of the guide. */
public final class StudioHelp extends AbstractHelpUI {
	private final Guide guide;

	/** Called by the workbench. */
	public StudioHelp() {
		this(new Guide());
	}

	public StudioHelp(Guide guide) {
		this.guide = guide;
	}

	@Override
	public void displayHelp() {
		guide.open(Guide.CONTENTS);
	}

	@Override
	public void displayDynamicHelp() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		guide.open(HelpTopic.of(window == null ? null : window.getActivePage()));
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
		guide.open(topics.length == 0 ? Guide.CONTENTS : page(topics[0].getHref()));
	}

	@Override
	public void displayHelpResource(String href) {
		guide.open(page(href));
	}

	/** Contexts name a page by its bundle too: {@code /fr.referentiel.ui/guide/…}. */
	private static String page(String href) {
		return href.replaceFirst("^.*?guide/", "");
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}
}
