// SPDX-License-Identifier: EPL-2.0
/** The syllabus: what is taught and how it is examined, unit by unit. */
package fr.referentiel.document.syllabus;
