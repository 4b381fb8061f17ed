// SPDX-License-Identifier: EPL-2.0
/** « Générer des documents »: the wizard, and the job that writes them. */
package fr.referentiel.ui.generation;
