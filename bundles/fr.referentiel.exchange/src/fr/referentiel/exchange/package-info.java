// SPDX-License-Identifier: EPL-2.0
/** A référentiel in the formats that other programs read. */
package fr.referentiel.exchange;
