// SPDX-License-Identifier: EPL-2.0
/** From a code to what it names, to what names it, and to symbols anywhere. */
package fr.referentiel.dsl.ide.navigation;
