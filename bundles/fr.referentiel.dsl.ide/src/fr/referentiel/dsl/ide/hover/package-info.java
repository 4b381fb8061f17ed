// SPDX-License-Identifier: EPL-2.0
/** What an element or a keyword is, on one card. */
package fr.referentiel.dsl.ide.hover;
