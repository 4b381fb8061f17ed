// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

/** The description and the sample session are valid models of Sirius' own metamodels, when a copy of them stands beside the project; without one, skipped. */
class SiriusMetamodelTest {
	private static final URI DESCRIPTION = URI.createURI("platform:/plugin/fr.referentiel.sirius/description/referentiel.odesign");

	@Test
	void theDescriptionIsAValidModelOfSirius() throws IOException {
		Resource odesign = valid(set(metamodel()), DESCRIPTION);
		long representations = odesign.getContents().get(0).eContents().get(0).eContents().stream()
				.filter(o -> o.eContainingFeature().getName().equals("ownedRepresentations")).count();
		assertEquals(9, representations);
	}

	@Test
	void theSampleSessionIsAValidModelOfSiriusAndSelectsTheViewpoint() throws IOException {
		Resource session = valid(set(metamodel()), URI.createFileURI(Project.models().resolve("mos/mos.aird").toString()));
		EObject analysis = session.getContents().get(0);
		assertEquals(1, session.getContents().size(), "a session without representations holds the analysis alone");
		EObject view = (EObject) ((List<?>) get(analysis, "selectedViews")).get(0);
		assertSame(analysis, view.eContainer());
		EObject viewpoint = (EObject) get(view, "viewpoint");
		assertEquals("Tracabilite", get(viewpoint, "name"));
		assertEquals(DESCRIPTION, viewpoint.eResource().getURI());
	}

	@Test
	void aFaultInTheSessionIsSeen() throws IOException {
		String sample = Files.readString(Project.models().resolve("mos/mos.aird"));
		validCopy(sample);
		for (String[] fault : new String[][] { { "ownedViews", "vuesPossedees" }, { "name='Tracabilite'", "name='Autre'" }, { "viewpoint:DView", "viewpoint:Vue" },
				{ "selectedViews=\"_mos", "selectedViews=\"_sio" } }) {
			assertThrows(Throwable.class, () -> validCopy(sample.replace(fault[0], fault[1])), fault[1]);
		}
	}

	private static void validCopy(String session) throws IOException {
		Path copy = Files.writeString(Files.createTempFile("session", ".aird"), session);
		try {
			valid(set(metamodel()), URI.createFileURI(copy.toString()));
		} finally {
			Files.delete(copy);
		}
	}

	private static Path metamodel() {
		Path metamodel = Project.root().resolve("../shared/sirius-metamodel").normalize();
		assumeTrue(Files.isDirectory(metamodel), "Sirius' metamodels are not at hand: the description and the session are checked without them");
		return metamodel;
	}

	/** Loads a model in which everything is known, every reference leads somewhere, and nothing required is missing. */
	private static Resource valid(ResourceSet set, URI uri) {
		Resource resource = set.getResource(uri, true);
		assertEquals(List.of(), resource.getErrors());
		EcoreUtil.resolveAll(resource);
		assertEquals(List.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).keySet().stream().map(EcoreUtil::getURI).toList());
		assertEquals(List.of(), missing(resource));
		return resource;
	}

	private static Object get(EObject object, String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	private static ResourceSet set(Path metamodel) throws IOException {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		set.getPackageRegistry().put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore", EcorePackage.eINSTANCE);
		set.getPackageRegistry().put(ReferentielPackage.eNS_URI, ReferentielPackage.eINSTANCE);
		Map<String, Object> factories = set.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("odesign", new XMIResourceFactoryImpl());
		factories.put("aird", new XMIResourceFactoryImpl());
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
		set.getURIConverter().getURIMap().put(DESCRIPTION, URI.createFileURI(Odesign.file().toString()));
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
