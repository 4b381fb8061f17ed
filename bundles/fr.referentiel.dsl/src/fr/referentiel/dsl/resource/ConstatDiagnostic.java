// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.resource;

import org.eclipse.emf.ecore.resource.Resource;

import fr.referentiel.model.Constat;

/**
 * A finding as EMF tools show it.
 *
 * @param constat the finding; one without a place is shown at line 0
 */
record ConstatDiagnostic(Constat constat) implements Resource.Diagnostic {
	@Override
	public String getMessage() {
		return constat.message();
	}

	/** The path of the file, or null. */
	@Override
	public String getLocation() {
		return constat.lieu() == null ? null : constat.lieu().fichier();
	}

	@Override
	public int getLine() {
		return constat.lieu() == null ? 0 : constat.lieu().ligne();
	}

	@Override
	public int getColumn() {
		return constat.lieu() == null ? 0 : constat.lieu().colonne();
	}
}
