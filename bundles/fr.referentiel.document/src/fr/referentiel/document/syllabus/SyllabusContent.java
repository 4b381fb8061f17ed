// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Referentiel;
import fr.referentiel.rules.Subject;

/** The syllabus of a diploma, or of the unit of one épreuve; a part that the référentiel does not give has no heading. */
public final class SyllabusContent {
	private SyllabusContent() {
	}

	/** The syllabus of the whole diploma: cover, contents, then a chapter per unit in the order of the épreuves. */
	public static Document of(Subject subject) {
		Referentiel r = subject.referentiel();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new CoverPage(diploma(r), "Syllabus", r.getRncp() == null ? List.of() : List.of("RNCP " + r.getRncp())));
		blocks.add(new TableOfContents("Sommaire", 2));
		for (Epreuve epreuve : r.getEpreuves()) {
			for (Epreuve examined : parts(epreuve)) {
				blocks.add(new PageBreak());
				blocks.addAll(new UnitChapter(subject, examined).blocks());
			}
		}
		return Document.french("Syllabus – " + diploma(r), blocks);
	}

	/** The syllabus of what one épreuve examines. */
	public static Document of(Subject subject, Epreuve epreuve) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new CoverPage(diploma(subject.referentiel()), "Syllabus de l'unité", List.of(new UnitChapter(subject, epreuve).title())));
		for (Epreuve examined : parts(epreuve)) {
			blocks.addAll(new UnitChapter(subject, examined).blocks());
		}
		return Document.french("Syllabus – " + new UnitChapter(subject, epreuve).title(), blocks);
	}

	private static List<Epreuve> parts(Epreuve epreuve) {
		return epreuve.getSousEpreuves().isEmpty() ? List.of(epreuve) : List.copyOf(epreuve.getSousEpreuves());
	}

	private static String diploma(Referentiel r) {
		String title = r.getIntitule() == null ? r.getCode() : r.getIntitule();
		return r.getDiplome() == null ? title : r.getDiplome() + " « " + title + " »";
	}
}
