// SPDX-License-Identifier: EPL-2.0
/** Beginning a référentiel: from nothing, from an example, from an official text. */
package fr.referentiel.ui.creation;
