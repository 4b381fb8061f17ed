// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.List;

import fr.referentiel.document.content.Block;
import fr.referentiel.model.Annexe;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Insertion;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.VueInseree;

/** The definition of one épreuve as the official text writes it, for documents other than the annexes. */
public final class ExamDefinition {
	private ExamDefinition() {
	}

	/**
	 * Its contents, without its title, with the wordings of the annexe that defines épreuves.
	 *
	 * @param level the level of its headings, from 1
	 */
	public static List<Block> of(Referentiel referentiel, Epreuve epreuve, int level) {
		Flow flow = new Flow();
		new AnnexBody(referentiel, new Place(annexe(referentiel)), flow, level).contents(epreuve);
		return EmptyHeadings.without(flow.blocks());
	}

	private static Annexe annexe(Referentiel referentiel) {
		for (Annexe annexe : referentiel.getAnnexes()) {
			var inside = annexe.eAllContents();
			while (inside.hasNext()) {
				if (inside.next() instanceof Insertion i && i.getVue() == VueInseree.EPREUVES) {
					return annexe;
				}
			}
		}
		return null;
	}
}
