// SPDX-License-Identifier: EPL-2.0
/** How each file format is written: one writer per format, which knows the content trees and nothing of référentiels. */
package fr.referentiel.document.writer;
