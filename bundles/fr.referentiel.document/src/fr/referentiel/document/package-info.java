// SPDX-License-Identifier: EPL-2.0
/** The front door of the documents: typography and safe output that all of them share. */
package fr.referentiel.document;
