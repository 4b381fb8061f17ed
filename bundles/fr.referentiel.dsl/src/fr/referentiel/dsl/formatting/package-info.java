// SPDX-License-Identifier: EPL-2.0
/** The layout of texts: hidden regions only, never a word. */
package fr.referentiel.dsl.formatting;
