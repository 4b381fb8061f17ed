// SPDX-License-Identifier: EPL-2.0
/** The rules about one element of one file. */
package fr.referentiel.rules.local;
