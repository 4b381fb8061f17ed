// SPDX-License-Identifier: EPL-2.0
/** The annexes of a référentiel as the official text lays them out, each with its own wordings. */
package fr.referentiel.document.annex;
