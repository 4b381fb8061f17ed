// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import fr.referentiel.document.content.Document;
import fr.referentiel.model.Annexe;
import fr.referentiel.model.Element;
import fr.referentiel.model.Fiche;
import fr.referentiel.model.Referentiel;
import fr.referentiel.rules.Subject;

/**
 * The official text of a référentiel: its annexes and its card in their order, each with the wordings and the codes of its own place. Nothing else: links,
 * settings and what the text announces without giving it are left out.
 */
public final class AnnexContent {
	private AnnexContent() {
	}

	/** The annexes of an assembled référentiel. */
	public static Document of(Subject subject) {
		return of(subject.referentiel());
	}

	/** The annexes of an assembled référentiel. */
	public static Document of(Referentiel referentiel) {
		Flow flow = new Flow();
		// an annex is a grouping, so the typed views look through it
		for (Element element : referentiel.getElements()) {
			if (element instanceof Annexe annexe && !annexe.isAbsent()) {
				Place place = new Place(annexe);
				String title = AnnexTitle.of(annexe, place);
				if (!title.isEmpty()) {
					flow.heading(1, title);
				}
				new AnnexBody(referentiel, place, flow, 2).contents(annexe);
			} else if (element instanceof Fiche fiche && !fiche.isAbsent()) {
				new Card(new AnnexBody(referentiel, new Place(null), flow, 1)).write(fiche);
			}
		}
		return Document.french(title(referentiel), WidePages.turned(flow.blocks()));
	}

	private static String title(Referentiel referentiel) {
		String title = Place.joined(" ", referentiel.getDiplome(), referentiel.getIntitule());
		return title.isEmpty() ? "Référentiel" : title;
	}
}
