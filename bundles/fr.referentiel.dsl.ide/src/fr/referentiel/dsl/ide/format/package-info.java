// SPDX-License-Identifier: EPL-2.0
/** Laying texts out from an editor. */
package fr.referentiel.dsl.ide.format;
