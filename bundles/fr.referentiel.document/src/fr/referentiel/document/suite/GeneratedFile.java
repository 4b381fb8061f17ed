// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import fr.referentiel.document.AtomicOutput;

/**
 * One file to write.
 *
 * @param name    its name, without folder
 * @param content writes it; may be called once
 * @param filled  whether users write into the file under this very name: one that exists holds their work, and is not to be replaced
 */
public record GeneratedFile(String name, AtomicOutput.Content content, boolean filled) {
}
