// SPDX-License-Identifier: EPL-2.0
/** Tests of who answers to whom. */
package fr.referentiel.trace.tests;
