// SPDX-License-Identifier: EPL-2.0
/** Who answers to whom in a référentiel: the trace graph, coverage, matrices, impact; pure queries over the model. */
package fr.referentiel.trace;
