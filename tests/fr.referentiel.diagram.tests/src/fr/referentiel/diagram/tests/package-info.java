// SPDX-License-Identifier: EPL-2.0
/** Tests of views, layout and writers, over a référentiel of the shape and size of the BTS MOS. */
package fr.referentiel.diagram.tests;
