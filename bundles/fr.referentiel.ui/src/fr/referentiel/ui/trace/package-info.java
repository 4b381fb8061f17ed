// SPDX-License-Identifier: EPL-2.0
/** The view « Traçabilité »: who answers to whom, drawn on a canvas that is moved, zoomed, searched and folded. */
package fr.referentiel.ui.trace;
