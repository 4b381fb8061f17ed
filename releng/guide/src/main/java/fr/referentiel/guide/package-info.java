// SPDX-License-Identifier: EPL-2.0
/** The user guide as HTML, from its Markdown. */
package fr.referentiel.guide;
