// SPDX-License-Identifier: EPL-2.0
/** Repairs of findings: what an editor proposes to mend, one small method per code. */
package fr.referentiel.dsl.ide.fix;
