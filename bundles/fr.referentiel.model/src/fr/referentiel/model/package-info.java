// SPDX-License-Identifier: EPL-2.0
/** The metamodel of a référentiel, and the plain types that every bundle speaks. */
package fr.referentiel.model;
