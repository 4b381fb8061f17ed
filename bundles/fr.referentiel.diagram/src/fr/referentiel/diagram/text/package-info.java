// SPDX-License-Identifier: EPL-2.0
/** The typeface that ships with the bundle, its metrics, and the breaking of French text into lines. */
package fr.referentiel.diagram.text;
