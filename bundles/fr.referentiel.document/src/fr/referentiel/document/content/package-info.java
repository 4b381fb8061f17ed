// SPDX-License-Identifier: EPL-2.0
/** What a document or a workbook holds, as immutable trees that know neither référentiels nor file formats. */
package fr.referentiel.document.content;
