// SPDX-License-Identifier: EPL-2.0
/** From the text of an official PDF to a draft of its référentiel: nothing invented, nothing lost. */
package fr.referentiel.exchange.officialtext;
