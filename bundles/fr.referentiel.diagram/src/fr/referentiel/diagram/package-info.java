// SPDX-License-Identifier: EPL-2.0
/** Pictures of the trace graph: which views exist, what they hold, and the scene that every format is written from; headless. */
package fr.referentiel.diagram;
