// SPDX-License-Identifier: EPL-2.0
/** The page on which an inspector reviews a référentiel in any browser, and the remarks that come back from it. */
package fr.referentiel.document.review;
