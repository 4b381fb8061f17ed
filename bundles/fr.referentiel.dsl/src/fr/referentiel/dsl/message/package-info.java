// SPDX-License-Identifier: EPL-2.0
/** What the language says, in French, of a text it cannot read or link. */
package fr.referentiel.dsl.message;
