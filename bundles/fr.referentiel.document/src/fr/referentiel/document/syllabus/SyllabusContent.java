// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Epreuve;
import fr.referentiel.rules.Subject;

/** The syllabus of the unit of one épreuve; {@link HandbookContent} is that of a whole diploma. */
public final class SyllabusContent {
	private SyllabusContent() {
	}

	/** The syllabus of what one épreuve examines. */
	public static Document of(Subject subject, Epreuve epreuve) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new CoverPage(ExamView.diploma(subject), "Syllabus de l’unité", List.of(new UnitChapter(subject, epreuve).title())));
		for (Epreuve examined : parts(epreuve)) {
			UnitChapter chapter = new UnitChapter(subject, examined);
			blocks.add(new Heading(1, chapter.title()));
			blocks.addAll(chapter.blocks());
		}
		return Document.french("Syllabus – " + new UnitChapter(subject, epreuve).title(), blocks);
	}

	private static List<Epreuve> parts(Epreuve epreuve) {
		return epreuve.getSousEpreuves().isEmpty() ? List.of(epreuve) : List.copyOf(epreuve.getSousEpreuves());
	}
}
