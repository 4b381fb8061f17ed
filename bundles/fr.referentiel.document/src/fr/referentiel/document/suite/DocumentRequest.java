// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.util.List;

import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.model.Constat;
import fr.referentiel.rules.Subject;

/**
 * What documents are asked for.
 *
 * @param subject  the référentiel, without errors
 * @param findings what the rules found, for the documents that show it
 * @param epreuve  the code of one épreuve or sous-épreuve, or null for all
 * @param candidates whose grids are wanted, one workbook each; empty for a grid of nobody per épreuve
 * @param formats  the formats wanted, empty for the usual ones of each document
 */
public record DocumentRequest(Subject subject, List<Constat> findings, String epreuve, List<Candidate> candidates,
		List<Format> formats) {
	public DocumentRequest {
		findings = List.copyOf(findings);
		candidates = List.copyOf(candidates);
		formats = List.copyOf(formats);
	}

	/** The same request about the référentiel as one option sees it. */
	DocumentRequest seenAs(Subject view) {
		return new DocumentRequest(view, findings, epreuve, candidates, formats);
	}
}
