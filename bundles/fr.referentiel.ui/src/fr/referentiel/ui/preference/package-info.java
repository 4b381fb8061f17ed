// SPDX-License-Identifier: EPL-2.0
/** The preferences of the workbench. */
package fr.referentiel.ui.preference;
