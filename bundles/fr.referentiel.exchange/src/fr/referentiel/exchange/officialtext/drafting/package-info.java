// SPDX-License-Identifier: EPL-2.0
/** From blocks of an official text to model objects; what is not understood stays unused. */
package fr.referentiel.exchange.officialtext.drafting;
