// SPDX-License-Identifier: EPL-2.0
/** What the view « Problèmes » of the platform lacks to filter findings. */
package fr.referentiel.ui.problem;
