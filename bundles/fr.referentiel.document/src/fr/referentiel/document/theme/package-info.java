// SPDX-License-Identifier: EPL-2.0
/** A school's own look: what a theme says, and how it is read from a file. */
package fr.referentiel.document.theme;
