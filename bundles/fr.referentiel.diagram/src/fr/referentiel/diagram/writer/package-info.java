// SPDX-License-Identifier: EPL-2.0
/** Writes a scene as SVG, PNG, PDF, JSON or HTML; one class per format, the same bytes on every run. */
package fr.referentiel.diagram.writer;
