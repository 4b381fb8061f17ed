// SPDX-License-Identifier: EPL-2.0
/** Codes as a référentiel counts them. */
package fr.referentiel.dsl.ide.code;
