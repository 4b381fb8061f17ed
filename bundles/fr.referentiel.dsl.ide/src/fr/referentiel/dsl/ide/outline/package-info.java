// SPDX-License-Identifier: EPL-2.0
/** The shape of one text: its outline and what folds. */
package fr.referentiel.dsl.ide.outline;
