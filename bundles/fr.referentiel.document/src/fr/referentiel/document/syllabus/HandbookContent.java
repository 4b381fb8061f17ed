// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.util.ArrayList;
import java.util.List;

import fr.referentiel.document.annex.AnnexPart;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.VueInseree;
import fr.referentiel.rules.Subject;

/**
 * The handbook of a whole diploma: cover, contents, presentation, activities, who answers to whom, hours, a chapter per unit, exam rules, placements,
 * annexes. A part that the référentiel does not give has no heading.
 */
public final class HandbookContent {
	private static final int CONTENTS_DEPTH = 2;
	/** A part with no more than this takes about a third of a page. */
	private static final int FEW_BLOCKS = 6;
	private static final int FEW_CHARACTERS = 800;

	private final Subject subject;
	private final List<Block> blocks = new ArrayList<>();
	/** Whether what was written last has little on its page. */
	private boolean room;

	private HandbookContent(Subject subject) {
		this.subject = subject;
	}

	/** The handbook of a référentiel; the cover alone where it says nothing. */
	public static Document of(Subject subject) {
		HandbookContent handbook = new HandbookContent(subject);
		handbook.write();
		return Document.french("Syllabus – " + ExamView.diploma(subject), handbook.blocks);
	}

	private void write() {
		Referentiel r = subject.referentiel();
		blocks.add(new CoverPage(ExamView.diploma(subject), "Syllabus", r.getRncp() == null ? List.of() : List.of("RNCP " + r.getRncp())));
		blocks.add(new TableOfContents("Sommaire", CONTENTS_DEPTH));
		part("Présentation du diplôme", new Presentation(subject).blocks());
		part("Activités professionnelles", r.getPoles().isEmpty() ? List.of()
				: new AnnexPart(r, VueInseree.ACTIVITES, VueInseree.POLES, VueInseree.TACHES).heart(2));
		part("Activités, compétences et unités", synthesis());
		wide("Horaires", annex(VueInseree.HORAIRES));
		units();
		wide("Règlement d’examen", r.getEpreuves().isEmpty() ? List.of() : annex(VueInseree.REGLEMENT));
		part("Formation en milieu professionnel", annex(VueInseree.STAGES));
		part("Annexe : dispenses d’épreuves", annex(VueInseree.DISPENSES));
		part("Annexe : lexique", annex(VueInseree.LEXIQUE));
	}

	private List<Block> annex(VueInseree... views) {
		return new AnnexPart(subject.referentiel(), views).blocks(2);
	}

	private List<Block> synthesis() {
		List<Block> said = new ArrayList<>();
		// the text's own table; where it has none, the matrix and the pictures say the same in less room
		AnnexPart table = new AnnexPart(subject.referentiel(), VueInseree.SYNTHESE);
		if (table.isWritten()) {
			said.addAll(table.blocks(2));
		}
		said.addAll(new Crossing(subject).blocks());
		said.addAll(new Pictures(subject).blocks());
		return said;
	}

	private void units() {
		for (Epreuve epreuve : subject.referentiel().getEpreuves()) {
			for (Epreuve examined : epreuve.getSousEpreuves().isEmpty() ? List.of(epreuve) : List.copyOf(epreuve.getSousEpreuves())) {
				UnitChapter chapter = new UnitChapter(subject, examined);
				unit(chapter.title(), chapter.blocks());
			}
		}
	}

	/** Short chapters share a page; a longer one begins its own. */
	private void unit(String title, List<Block> content) {
		room &= isShort(content);
		part(title, content, PageBreak.portrait());
	}

	private void part(String title, List<Block> content) {
		part(title, content, PageBreak.portrait());
	}

	/** A part whose tables may have many columns: then on pages that lie on their side. */
	private void wide(String title, List<Block> content) {
		part(title, content, content.stream().anyMatch(b -> b instanceof Table t && t.isWide()) ? PageBreak.landscape() : PageBreak.portrait());
	}

	private void part(String title, List<Block> content, PageBreak before) {
		if (content.isEmpty()) {
			return;
		}
		boolean upright = before.turn() == PageBreak.Turn.PORTRAIT;
		if (!room || !upright) {
			blocks.add(before);
		}
		blocks.add(new Heading(1, title));
		blocks.addAll(content);
		room = upright && isShort(content);
	}

	private static boolean isShort(List<Block> content) {
		return content.size() <= FEW_BLOCKS && content.stream().mapToInt(HandbookContent::length).sum() <= FEW_CHARACTERS;
	}

	/** In characters; more than any short part has for what may take a page. */
	private static int length(Block block) {
		return switch (block) {
		case Heading heading -> heading.text().length();
		case Prose prose -> prose.plain().length();
		case Table table when table.isSmall() -> table.length();
		default -> FEW_CHARACTERS + 1;
		};
	}
}
