// SPDX-License-Identifier: EPL-2.0
/** The state of the official text's faults, ready to be sent: what contradicts what, where, in which words. */
package fr.referentiel.document.anomaly;
