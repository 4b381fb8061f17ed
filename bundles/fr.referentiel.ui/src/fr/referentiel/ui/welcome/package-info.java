// SPDX-License-Identifier: EPL-2.0
/** What greets a user: the page « Bienvenue », and what the product is. */
package fr.referentiel.ui.welcome;
