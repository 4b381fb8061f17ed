// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import fr.referentiel.model.ReferentielPackage;

/** Makes the language known to EMF where no Equinox does it: on a plain class path. */
public class ReferentielStandaloneSetup extends ReferentielStandaloneSetupGenerated {
	/** Registers the language; further calls do the same again, harmlessly. */
	public static void doSetup() {
		new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		// the generated setup does not register a metamodel that the grammar imports
		EPackage.Registry.INSTANCE.putIfAbsent(ReferentielPackage.eNS_URI, ReferentielPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
