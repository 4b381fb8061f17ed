// SPDX-License-Identifier: EPL-2.0
/** Evaluation grids: what a commission fills in for one candidate, as workbooks that compute and guard the mark. */
package fr.referentiel.document.grid;
