// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Referentiel;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.Traced;

/**
 * A référentiel under review.
 *
 * @param referentiel the assembled référentiel
 * @param identites   its identities
 * @param constats    its findings, sorted
 */
public record ReviewSubject(Referentiel referentiel, Identites identites, List<Constat> constats) {
	/** Hexadecimal digits of a version: enough to tell the states of one text apart. */
	private static final int DIGITS = 12;

	public ReviewSubject {
		constats = List.copyOf(constats);
	}

	/** The traces as each reader may see them: all options together, then each option of the référentiel. */
	List<Traced> traces() {
		Stream<String> options = Traced.options(referentiel).stream();
		List<Traced> traces = new ArrayList<>(List.of(Traced.of(referentiel, identites, null)));
		options.forEach(option -> traces.add(Traced.of(referentiel, identites, option)));
		return traces;
	}

	/**
	 * The version of the text: the same for the same elements, wordings and links, whatever the files are called and however they are laid out.
	 * Remarks are kept under it.
	 */
	public String version() {
		StringBuilder text = new StringBuilder();
		for (String id : identites.ids()) {
			Element element = identites.element(id);
			text.append(id).append('\t').append(element.getIntitule());
			for (Formulation formulation : element.getFormulations()) {
				text.append('\t').append(formulation.getCode()).append('|').append(formulation.getTexte());
			}
			text.append('\n');
		}
		for (TraceLink link : Traced.of(referentiel, identites, null).graph().links()) {
			text.append(link).append('\n');
		}
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
