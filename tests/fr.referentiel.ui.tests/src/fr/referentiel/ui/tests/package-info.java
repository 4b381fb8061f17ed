// SPDX-License-Identifier: EPL-2.0
/** The workbench, driven as a person drives it. */
package fr.referentiel.ui.tests;
