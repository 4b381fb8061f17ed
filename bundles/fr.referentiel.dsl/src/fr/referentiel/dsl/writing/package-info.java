// SPDX-License-Identifier: EPL-2.0
/** From model objects made by a program to source files: their text, and the care for what a folder holds already. */
package fr.referentiel.dsl.writing;
