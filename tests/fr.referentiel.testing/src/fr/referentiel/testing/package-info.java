// SPDX-License-Identifier: EPL-2.0
/** What tests of several bundles need: where the project is, a command that is run, and programs that are not ours. */
package fr.referentiel.testing;
