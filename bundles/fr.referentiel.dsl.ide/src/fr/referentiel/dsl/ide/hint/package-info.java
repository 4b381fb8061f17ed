// SPDX-License-Identifier: EPL-2.0
/** What an editor may show beside and above the text: labels of codes, and who evaluates what. */
package fr.referentiel.dsl.ide.hint;
