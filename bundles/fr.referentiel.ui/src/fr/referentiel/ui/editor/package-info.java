// SPDX-License-Identifier: EPL-2.0
/** What the generic text editor gains for référentiels: one class per service of the language. */
package fr.referentiel.ui.editor;
