// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

/** A directed link between two elements, by their ids. */
public record TraceLink(String from, String to, LinkType type, LinkNature nature) {
}
