// SPDX-License-Identifier: EPL-2.0
/** What the server knows: folders of texts, parsed and checked as they change. */
package fr.referentiel.dsl.ide.workspace;
