// SPDX-License-Identifier: EPL-2.0
/** From paths to assembled référentiels with their findings: the front door of the language for commands, documents and exports. */
package fr.referentiel.dsl.loading;
