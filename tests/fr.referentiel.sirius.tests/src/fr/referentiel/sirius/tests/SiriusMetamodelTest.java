// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;

import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.testing.Project;

/** The description is a valid model of Sirius' own metamodels, when a copy of them stands beside the project; without one the test is skipped. */
class SiriusMetamodelTest {
	@Test
	void theDescriptionIsAValidModelOfSirius() throws IOException {
		Path metamodel = Project.root().resolve("../shared/sirius-metamodel").normalize();
		assumeTrue(Files.isDirectory(metamodel), "Sirius' metamodels are not at hand: the description is checked without them");
		ResourceSet set = set(metamodel);
		Resource odesign = set.getResource(URI.createFileURI(Odesign.file().toString()), true);
		assertEquals(List.of(), odesign.getErrors());
		EcoreUtil.resolveAll(odesign);
		assertEquals(List.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(odesign).keySet().stream().map(EcoreUtil::getURI).toList());
		assertEquals(List.of(), missing(odesign));
		long representations = odesign.getContents().get(0).eContents().get(0).eContents().stream()
				.filter(o -> o.eContainingFeature().getName().equals("ownedRepresentations")).count();
		assertEquals(9, representations);
	}

	private static ResourceSet set(Path metamodel) throws IOException {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		set.getPackageRegistry().put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore", EcorePackage.eINSTANCE);
		set.getPackageRegistry().put(ReferentielPackage.eNS_URI, ReferentielPackage.eINSTANCE);
		Map<String, Object> factories = set.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("odesign", new XMIResourceFactoryImpl());
		set.getResourceFactoryRegistry().getProtocolToFactoryMap().put("environment", new XMIResourceFactoryImpl());
		List<Path> ecores;
		try (Stream<Path> tree = Files.walk(metamodel)) {
			ecores = tree.filter(p -> p.toString().endsWith(".ecore")).sorted().toList();
		}
		assertTrue(ecores.size() >= 4);
		for (Path ecore : ecores) {
			set.getURIConverter().getURIMap().put(plugin(metamodel, ecore), URI.createFileURI(ecore.toString()));
		}
		set.getURIConverter().getURIMap().put(URI.createURI("environment:/viewpoint"), URI.createFileURI(metamodel.resolve("Environment.odesign").toString()));
		set.getURIConverter().getURIMap().put(URI.createURI("environment:/diagram"),
				URI.createFileURI(metamodel.resolve("DiagramEnvironment.odesign").toString()));
		for (Path ecore : ecores) {
			Resource resource = set.getResource(plugin(metamodel, ecore), true);
			resource.getContents().forEach(p -> register(set, (EPackage) p));
		}
		return set;
	}

	/** The address by which the metamodels know each other: one by another would be loaded twice. */
	private static URI plugin(Path metamodel, Path ecore) {
		return URI.createURI("platform:/plugin/" + metamodel.relativize(ecore).toString().replace('\\', '/'));
	}

	private static void register(ResourceSet set, EPackage known) {
		set.getPackageRegistry().put(known.getNsURI(), known);
		known.getESubpackages().forEach(sub -> register(set, sub));
	}

	/** Required references and attributes that have no value, and enumerations out of range would already be load errors. */
	private static List<String> missing(Resource odesign) {
		List<String> missing = new ArrayList<>();
		for (TreeIterator<EObject> all = odesign.getAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				boolean kept = !feature.isDerived() && !feature.isTransient() && !feature.isVolatile();
				if (kept && feature.isRequired() && !(feature instanceof EReference r && r.isContainer()) && absent(object, feature)) {
					missing.add(EcoreUtil.getURI(object).fragment() + " : " + feature.getName());
				}
			}
		}
		return missing;
	}

	private static boolean absent(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return value == null || value instanceof List<?> list && list.isEmpty() || "".equals(value);
	}
}
