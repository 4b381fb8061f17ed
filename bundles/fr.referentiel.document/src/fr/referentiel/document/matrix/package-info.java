// SPDX-License-Identifier: EPL-2.0
/** Trace matrices as documents: two kinds of elements crossed, with totals, natures and holes. */
package fr.referentiel.document.matrix;
