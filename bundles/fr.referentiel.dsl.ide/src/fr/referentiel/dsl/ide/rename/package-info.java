// SPDX-License-Identifier: EPL-2.0
/** Giving an element another code, everywhere. */
package fr.referentiel.dsl.ide.rename;
