// SPDX-License-Identifier: EPL-2.0
/** The follow-up booklet of an apprentice: each competence as trainer, tutor and learner see it, on paper and as a sheet that counts. */
package fr.referentiel.document.livret;
