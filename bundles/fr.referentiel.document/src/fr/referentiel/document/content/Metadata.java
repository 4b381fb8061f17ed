// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a file says of itself beside its title.
 *
 * @param author   person or body, empty when unknown
 * @param subject  one line, may be empty
 * @param keywords may be empty
 * @param created  the date of the content, never "now" (same input, same bytes); empty leaves the date out
 */
public record Metadata(String author, String subject, List<String> keywords, Optional<Instant> created) {

	public static final Metadata NONE = new Metadata("", "", List.of(), Optional.empty());

	public Metadata {
		keywords = List.copyOf(keywords);
	}
}
