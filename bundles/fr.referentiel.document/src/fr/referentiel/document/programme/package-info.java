// SPDX-License-Identifier: EPL-2.0
/** A school's programme: the sheet that it hands to who wants to enrol, and what that sheet lacks. */
package fr.referentiel.document.programme;
