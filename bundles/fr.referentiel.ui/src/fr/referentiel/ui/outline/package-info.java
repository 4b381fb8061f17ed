// SPDX-License-Identifier: EPL-2.0
/** The outline of a référentiel's file. */
package fr.referentiel.ui.outline;
