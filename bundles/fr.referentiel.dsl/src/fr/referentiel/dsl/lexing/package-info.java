// SPDX-License-Identifier: EPL-2.0
/** How a text is cut into tokens: line starts, keywords typed in any accent, nested guillemets. */
package fr.referentiel.dsl.lexing;
