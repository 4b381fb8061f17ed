// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.List;

import fr.referentiel.model.Identites;
import fr.referentiel.model.Parametrage;
import fr.referentiel.model.Programme;
import fr.referentiel.model.Referentiel;

/**
 * What rules about a whole référentiel look at.
 *
 * @param referentiel  the assembled référentiel: continuations merged, references resolved, places set
 * @param identites    its identities
 * @param parametrages the settings that go with it, maybe empty
 * @param programmes   the schools' programmes that go with it, maybe empty
 */
public record Subject(Referentiel referentiel, Identites identites, List<Parametrage> parametrages, List<Programme> programmes) {
}
