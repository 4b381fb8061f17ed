// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius;

import java.util.List;

import fr.referentiel.model.Element;
import fr.referentiel.trace.LinkNature;
import fr.referentiel.trace.Matrix;
import fr.referentiel.trace.TraceNode;

/**
 * What the cross tables show: the rows and columns of a matrix, and for one row the columns it crosses, by the nature of the link. A set that speaks for
 * its members has a row or a column of its own, as in every matrix.
 */
public class TableServices {
	public List<Element> rowsOfActivitesCompetences(Element referentiel) {
		return elements(referentiel, activitesCompetences(referentiel).rows());
	}

	public List<Element> columnsOfActivitesCompetences(Element referentiel) {
		return elements(referentiel, activitesCompetences(referentiel).columns());
	}

	public List<Element> writtenInActivitesCompetencesTable(Element row) {
		return crossed(row, activitesCompetences(row), LinkNature.ECRIT);
	}

	public List<Element> saidOfSetInActivitesCompetencesTable(Element row) {
		return crossed(row, activitesCompetences(row), LinkNature.ENSEMBLE);
	}

	public List<Element> derivedInActivitesCompetencesTable(Element row) {
		return crossed(row, activitesCompetences(row), LinkNature.DERIVE);
	}

	public List<Element> rowsOfCompetencesUnites(Element referentiel) {
		return elements(referentiel, competencesUnites(referentiel).rows());
	}

	public List<Element> columnsOfCompetencesUnites(Element referentiel) {
		return elements(referentiel, competencesUnites(referentiel).columns());
	}

	public List<Element> writtenInCompetencesUnitesTable(Element row) {
		return crossed(row, competencesUnites(row), LinkNature.ECRIT);
	}

	public List<Element> saidOfSetInCompetencesUnitesTable(Element row) {
		return crossed(row, competencesUnites(row), LinkNature.ENSEMBLE);
	}

	public List<Element> derivedInCompetencesUnitesTable(Element row) {
		return crossed(row, competencesUnites(row), LinkNature.DERIVE);
	}

	public List<Element> rowsOfActivitesSavoirs(Element referentiel) {
		return elements(referentiel, activitesSavoirs(referentiel).rows());
	}

	public List<Element> columnsOfActivitesSavoirs(Element referentiel) {
		return elements(referentiel, activitesSavoirs(referentiel).columns());
	}

	public List<Element> writtenInActivitesSavoirsTable(Element row) {
		return crossed(row, activitesSavoirs(row), LinkNature.ECRIT);
	}

	public List<Element> saidOfSetInActivitesSavoirsTable(Element row) {
		return crossed(row, activitesSavoirs(row), LinkNature.ENSEMBLE);
	}

	public List<Element> derivedInActivitesSavoirsTable(Element row) {
		return crossed(row, activitesSavoirs(row), LinkNature.DERIVE);
	}

	private static Matrix activitesCompetences(Element element) {
		return ShownReferentiel.of(element).matrix("activite", "competence");
	}

	private static Matrix competencesUnites(Element element) {
		return ShownReferentiel.of(element).matrix("competence", "unite");
	}

	private static Matrix activitesSavoirs(Element element) {
		return ShownReferentiel.of(element).matrix("activite", "savoir");
	}

	private static List<Element> elements(Element any, List<TraceNode> nodes) {
		ShownReferentiel referentiel = ShownReferentiel.of(any);
		return nodes.stream().map(node -> referentiel.element(node.id())).toList();
	}

	private static List<Element> crossed(Element row, Matrix matrix, LinkNature nature) {
		ShownReferentiel referentiel = ShownReferentiel.of(row);
		String id = referentiel.id(row);
		return matrix.cells().stream().filter(cell -> cell.row().equals(id) && cell.nature() == nature).map(cell -> referentiel.element(cell.column())).toList();
	}
}
