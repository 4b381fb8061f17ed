// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Addresses of texts. */
public final class Addresses {
	private Addresses() {
	}

	/** The address with all that is not ASCII escaped, as editors and {@code Path.toUri} write it; what is escaped already stays. */
	public static String ascii(String address) {
		return address.codePoints().mapToObj(Character::toString).map(c -> c.charAt(0) < 128 ? c : URLEncoder.encode(c, StandardCharsets.UTF_8))
				.collect(Collectors.joining());
	}
}
