// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.ITEM;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.model.Element;
import fr.referentiel.model.Item;
import fr.referentiel.model.Paragraphe;
import fr.referentiel.model.ReferentielFactory;

/** Puts passages as lines into lists and prose: items under items, paragraphs between them. */
final class Lines {
	private Lines() {
	}

	/** Adds a line of this kind to a list; a bullet of the second rank goes under the last line. */
	static Element add(Composition draft, Element list, EClass kind, Passage words) {
		Element last = list.getElements().isEmpty() ? null : list.getElements().get(list.getElements().size() - 1);
		boolean under = words.marker() == Marker.SUBITEM && last != null && !(last instanceof Paragraphe);
		Element line = (Element) EcoreUtil.create(under ? ITEM : kind);
		line.setIntitule(draft.take(words));
		(under ? last : list).getElements().add(line);
		return line;
	}

	/** Adds a paragraph or an item to prose. */
	static void prose(Composition draft, Element prose, Passage words) {
		if (words.marker() == Marker.NONE) {
			Paragraphe paragraph = ReferentielFactory.eINSTANCE.createParagraphe();
			paragraph.setIntitule(draft.take(words));
			prose.getElements().add(paragraph);
			return;
		}
		Element last = prose.getElements().isEmpty() ? null : prose.getElements().get(prose.getElements().size() - 1);
		Item item = ReferentielFactory.eINSTANCE.createItem();
		item.setIntitule(draft.take(words));
		(words.marker() == Marker.SUBITEM && last instanceof Item above ? above : prose).getElements().add(item);
	}
}
