// SPDX-License-Identifier: EPL-2.0
/** From a view to a scene: captions measured, columns and clusters laid out by ELK, groups set side by side to suit a sheet. */
package fr.referentiel.diagram.layout;
