// SPDX-License-Identifier: EPL-2.0
/** The help: the pages of the user guide, which {@code releng/guide} made, and which of them is about what the user looks at. */
package fr.referentiel.ui.help;
