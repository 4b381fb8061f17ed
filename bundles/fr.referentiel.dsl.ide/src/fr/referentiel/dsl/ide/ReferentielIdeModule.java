// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide;

/** What the language does its own way in editors. */
public class ReferentielIdeModule extends AbstractReferentielIdeModule {
}
