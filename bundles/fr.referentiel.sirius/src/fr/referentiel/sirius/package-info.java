// SPDX-License-Identifier: EPL-2.0
/** The services of the Sirius viewpoint: they say what {@code fr.referentiel.trace} says, in Sirius' words, and need no Sirius bundle. */
package fr.referentiel.sirius;
