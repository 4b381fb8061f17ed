// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.List;

import fr.referentiel.document.content.Block;
import fr.referentiel.model.Annexe;
import fr.referentiel.model.Element;
import fr.referentiel.model.Referentiel;

/** What one element says, in the order of its text, for documents other than the annexes. */
public final class ElementText {
	private ElementText() {
	}

	/**
	 * The element with its title, if it has one, as a heading.
	 *
	 * @param level the level of that heading, from 1
	 */
	public static List<Block> of(Referentiel referentiel, Element element, int level) {
		Flow flow = new Flow();
		new AnnexBody(referentiel, new Place(annexe(element)), flow, level).one(element);
		return EmptyHeadings.without(flow.blocks());
	}

	/** Its contents alone, without its own title. */
	public static List<Block> contents(Referentiel referentiel, Element element, int level) {
		Flow flow = new Flow();
		new AnnexBody(referentiel, new Place(annexe(element)), flow, level).contents(element);
		return EmptyHeadings.without(flow.blocks());
	}

	private static Annexe annexe(Element element) {
		for (var around = element; around != null; around = around.eContainer() instanceof Element e ? e : null) {
			if (around instanceof Annexe annexe) {
				return annexe;
			}
		}
		return null;
	}
}
