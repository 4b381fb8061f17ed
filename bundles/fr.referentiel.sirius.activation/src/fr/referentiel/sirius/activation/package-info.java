// SPDX-License-Identifier: EPL-2.0
/** The only part of the viewpoint that needs Sirius: it makes the viewpoint known, and shows an element's place in the text. */
package fr.referentiel.sirius.activation;
