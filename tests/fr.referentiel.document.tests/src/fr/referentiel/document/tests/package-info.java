// SPDX-License-Identifier: EPL-2.0
/** Proves that documents and workbooks say in each format what their content says. */
package fr.referentiel.document.tests;
