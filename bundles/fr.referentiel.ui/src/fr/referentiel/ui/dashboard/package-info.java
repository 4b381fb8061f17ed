// SPDX-License-Identifier: EPL-2.0
/** The dashboard of a référentiel: what it holds, what is wrong with it, what was made of it. */
package fr.referentiel.ui.dashboard;
