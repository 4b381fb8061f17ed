// SPDX-License-Identifier: EPL-2.0
/** How the characters of a token become a value, and back. */
package fr.referentiel.dsl.value;
