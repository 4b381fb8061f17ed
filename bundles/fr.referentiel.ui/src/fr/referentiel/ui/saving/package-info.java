// SPDX-License-Identifier: EPL-2.0
/** Saving texts so that none is ever lost: not by a cut of power in the middle, not by another program. */
package fr.referentiel.ui.saving;
