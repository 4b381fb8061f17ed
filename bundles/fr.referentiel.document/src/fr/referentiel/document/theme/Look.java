// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.theme;

import java.util.Optional;

/**
 * All that a school may choose of the look of its documents.
 *
 * @param template a document whose styles the output takes on, in its own format only; empty for none
 */
public record Look(Theme theme, Optional<Template> template) {

	public static final Look STANDARD = new Look(Theme.STANDARD, Optional.empty());

	/** The template, if there is one for this format. */
	public Optional<Template> template(Template.Kind kind) {
		return template.filter(chosen -> chosen.kind() == kind);
	}
}
