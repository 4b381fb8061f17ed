// SPDX-License-Identifier: EPL-2.0
/** The text of an official PDF as blocks: passages and table rows, each knowing the lines it comes from. */
package fr.referentiel.exchange.officialtext.source;
