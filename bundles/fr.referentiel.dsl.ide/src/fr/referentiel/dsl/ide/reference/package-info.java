// SPDX-License-Identifier: EPL-2.0
/** The reference page of the language, drawn from its grammar, the metamodel's documentation and the table of places. */
package fr.referentiel.dsl.ide.reference;
