// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.livret;

import java.util.List;

import fr.referentiel.document.content.Workbook;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.rules.Subject;

/** The booklet as a workbook for one learner: a sheet to fill in, and one that counts what is in it. */
public final class FollowUpWorkbook {
	private FollowUpWorkbook() {
	}

	/** The workbook of a référentiel that {@link BookletContent#hasMatter has competences}. */
	public static Workbook of(Subject subject) {
		List<CompetenceGroup> groups = CompetenceGroup.of(subject);
		FollowUpSheet filled = new FollowUpSheet(ExamView.diploma(subject), groups);
		var sheet = filled.build();
		return Workbook.french("Suivi des compétences – " + ExamView.diploma(subject), List.of(sheet, new CoverageSheet(filled).build()));
	}
}
