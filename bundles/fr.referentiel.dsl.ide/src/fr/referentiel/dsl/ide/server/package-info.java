// SPDX-License-Identifier: EPL-2.0
/** The language server: its front doors, in process and on streams, and what it is made of. */
package fr.referentiel.dsl.ide.server;
