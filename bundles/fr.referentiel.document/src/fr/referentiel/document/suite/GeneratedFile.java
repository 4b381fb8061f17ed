// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.suite;

import fr.referentiel.document.AtomicOutput;

/**
 * One file to write.
 *
 * @param name    its name, without folder
 * @param content writes it; may be called once
 */
public record GeneratedFile(String name, AtomicOutput.Content content) {
}
