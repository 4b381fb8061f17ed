// SPDX-License-Identifier: EPL-2.0
/** The EMF resource of a text. */
package fr.referentiel.dsl.resource;
