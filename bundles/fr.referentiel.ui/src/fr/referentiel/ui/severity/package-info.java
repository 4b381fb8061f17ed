// SPDX-License-Identifier: EPL-2.0
/** How grave a project takes the findings of each rule: its file of severities, and the page that writes it. */
package fr.referentiel.ui.severity;
