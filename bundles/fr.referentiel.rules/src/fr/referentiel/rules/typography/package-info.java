// SPDX-License-Identifier: EPL-2.0
/** Hints about French typography in texts that the authors may change. */
package fr.referentiel.rules.typography;
