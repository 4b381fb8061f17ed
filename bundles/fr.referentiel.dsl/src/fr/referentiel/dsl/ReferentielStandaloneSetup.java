// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;

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

	/** Makes the language's services without registering anything but how a grammar is read, which writing a model needs and nobody else registers. */
	@Override
	public Injector createInjector() {
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
		return super.createInjector();
	}
}
