// SPDX-License-Identifier: EPL-2.0
/** The documents there are, each in its formats: the front door for commands and wizards. */
package fr.referentiel.document.suite;
