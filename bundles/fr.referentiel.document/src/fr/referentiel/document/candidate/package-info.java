// SPDX-License-Identifier: EPL-2.0
/** The candidates of a class, read from a list that a school has anyway, and the workbook that sums their grids up. */
package fr.referentiel.document.candidate;
