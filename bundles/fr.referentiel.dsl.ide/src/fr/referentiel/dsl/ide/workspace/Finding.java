// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

import fr.referentiel.model.Constat;

/** A finding as Xtext's server passes it on, with all that it says. */
public final class Finding extends Issue.IssueImpl {
	private final Constat constat;

	Finding(Constat constat) {
		this.constat = constat;
		setCode(constat.code());
		setMessage(constat.message());
		setSeverity(switch (constat.gravite()) {
		case ERREUR -> Severity.ERROR;
		case AVERTISSEMENT -> Severity.WARNING;
		case INFO -> Severity.INFO;
		});
		setData(constat.donnees().toArray(String[]::new));
	}

	public Constat constat() {
		return constat;
	}
}
