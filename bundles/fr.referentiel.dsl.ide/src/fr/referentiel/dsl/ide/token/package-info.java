// SPDX-License-Identifier: EPL-2.0
/** Colours: what each token of a text is. */
package fr.referentiel.dsl.ide.token;
