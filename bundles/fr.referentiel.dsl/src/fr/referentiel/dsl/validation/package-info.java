// SPDX-License-Identifier: EPL-2.0
/** The first tier of checks: what one file shows as one types. */
package fr.referentiel.dsl.validation;
