// SPDX-License-Identifier: EPL-2.0
/** Names and identities of elements in texts: what other files see, and by which fragment. */
package fr.referentiel.dsl.naming;
