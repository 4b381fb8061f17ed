// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielRuntimeModule;
import fr.referentiel.dsl.ReferentielStandaloneSetup;

/** Makes the language with its editor services. */
public class ReferentielIdeSetup extends ReferentielStandaloneSetup {
	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new ReferentielRuntimeModule(), new ReferentielIdeModule()));
	}
}
