// SPDX-License-Identifier: EPL-2.0
/** The language in editors: what its services are bound to. */
package fr.referentiel.dsl.ide;
