// SPDX-License-Identifier: EPL-2.0
/** The rules about a whole référentiel. */
package fr.referentiel.rules.whole;
