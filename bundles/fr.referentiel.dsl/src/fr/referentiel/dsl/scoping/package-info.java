// SPDX-License-Identifier: EPL-2.0
/** What a code stands for: the files of the référentiel first, then what they import. */
package fr.referentiel.dsl.scoping;
