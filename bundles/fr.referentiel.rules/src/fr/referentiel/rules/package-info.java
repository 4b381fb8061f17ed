// SPDX-License-Identifier: EPL-2.0
/** The checks a référentiel must pass: one small class per rule, in two tiers. */
package fr.referentiel.rules;
