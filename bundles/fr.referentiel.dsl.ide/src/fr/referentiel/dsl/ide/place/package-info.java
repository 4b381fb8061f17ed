// SPDX-License-Identifier: EPL-2.0
/** What stands at a place of a text, and where else it is written. */
package fr.referentiel.dsl.ide.place;
