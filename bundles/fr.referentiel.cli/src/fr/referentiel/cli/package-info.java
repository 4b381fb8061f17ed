// SPDX-License-Identifier: EPL-2.0
/** The command line: one small class per command, no logic of its own. */
package fr.referentiel.cli;
