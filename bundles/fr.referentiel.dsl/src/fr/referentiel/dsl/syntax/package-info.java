// SPDX-License-Identifier: EPL-2.0
/** What is wrong with a text that cannot be read: each cause once, where it is, and how to mend it. */
package fr.referentiel.dsl.syntax;
