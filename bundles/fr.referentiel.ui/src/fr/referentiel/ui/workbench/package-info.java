// SPDX-License-Identifier: EPL-2.0
/** The workbench as a product: its start, window, menus and perspective. */
package fr.referentiel.ui.workbench;
