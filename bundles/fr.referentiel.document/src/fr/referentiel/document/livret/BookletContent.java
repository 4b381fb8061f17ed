// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.CoverPage;
import fr.referentiel.document.content.Document;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.PageBreak;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.TableOfContents;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Element;
import fr.referentiel.rules.Subject;

/** The booklet on paper: who is who, how to fill it in, coverage at a glance, each competence, reviews, signatures. */
public final class BookletContent {
	private static final int CONTENTS_DEPTH = 2;

	private BookletContent() {
	}

	/** Whether there is something to follow: at least one competence. */
	public static boolean hasMatter(Subject subject) {
		return !CompetenceGroup.of(subject).isEmpty();
	}

	/** The booklet of a référentiel that {@link #hasMatter has competences}. */
	public static Document of(Subject subject) {
		List<CompetenceGroup> groups = CompetenceGroup.of(subject);
		String diploma = ExamView.diploma(subject);
		List<Block> blocks = new ArrayList<>();
		blocks.add(new CoverPage("Livret de suivi de l’apprentissage", diploma, Identity.coverLines(subject)));
		blocks.add(new TableOfContents("Sommaire", CONTENTS_DEPTH));
		blocks.add(new PageBreak());
		blocks.addAll(new Identity().blocks());
		blocks.addAll(usage());
		blocks.add(new PageBreak());
		blocks.add(new Heading(1, "Vue d’ensemble"));
		blocks.addAll(new Overview(groups).blocks());
		blocks.add(new PageBreak());
		blocks.add(new Heading(1, "Suivi des compétences"));
		blocks.addAll(competences(groups));
		blocks.addAll(new Reviews(subject).blocks());
		return Document.french("Livret de suivi – " + diploma, blocks);
	}

	private static List<Block> usage() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Heading(1, "Mode d’emploi"));
		blocks.add(Paragraph.of("Chaque compétence est appréciée séparément par trois personnes :"));
		blocks.add(enumeration(Arrays.stream(Observer.values()).map(Observer::said)));
		blocks.add(Paragraph.of("Chacune coche un seul niveau et inscrit la date de son appréciation ; une nouvelle appréciation remplace l’ancienne, avec sa date :"));
		blocks.add(enumeration(Arrays.stream(Mastery.values()).map(m -> m.code() + " : " + m.label())));
		blocks.add(Paragraph.of("Ce livret accompagne la formation ; il ne remplace pas les épreuves, et ses niveaux ne sont pas fixés par le texte officiel.",
				Paragraph.Role.UNOFFICIAL));
		return blocks;
	}

	/** A list whose items end with semicolons, the last with a full stop. */
	private static ItemList enumeration(Stream<String> items) {
		return ItemList.bullets((items.collect(Collectors.joining(" ;\n")) + ".").split("\n"));
	}

	private static List<Block> competences(List<CompetenceGroup> groups) {
		List<Block> blocks = new ArrayList<>();
		Element part = null;
		for (CompetenceGroup group : groups) {
			if (group.part() != part && group.part() != null) {
				blocks.add(new Heading(2, ExamView.name(group.part())));
			}
			part = group.part();
			if (group.holder() != part) {
				blocks.add(new Heading(3, ExamView.name(group.holder())));
			}
			blocks.add(new FollowUpTable(group).table());
		}
		return blocks;
	}
}
