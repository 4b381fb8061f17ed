// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import java.util.List;

import fr.referentiel.model.Constat;

/**
 * What a request comes to.
 *
 * @param files    the files to write, in order, with different names
 * @param constats what the documents lack and their readers expect, to be shown to who asked
 * @param left     why documents that were asked for are left out: French sentences
 */
public record Generation(List<GeneratedFile> files, List<Constat> constats, List<String> left) {
	public Generation {
		files = List.copyOf(files);
		constats = List.copyOf(constats);
		left = List.copyOf(left);
	}
}
