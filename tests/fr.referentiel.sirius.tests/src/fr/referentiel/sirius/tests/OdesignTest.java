// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import fr.referentiel.model.ReferentielPackage;

/** What Sirius would pass over in silence: an unknown service, feature, mapping, class or icon loses edges or pictures without a word. */
class OdesignTest {
	private static final Set<String> REFERENCES = Set.of("sourceMapping", "targetMapping", "reusedNodeMappings", "reusedContainerMappings", "mappings",
			"deletionDescription", "doubleClickDescription", "lineMapping", "columnMapping", "mapping", "reusedTreeItemMappings");
	private static final Set<String> LITERALS = Set.of("titleExpression", "labelExpression", "sizeComputationExpression", "borderSizeComputationExpression");

	private final Odesign odesign = Odesign.read();

	@Test
	void everyDomainClassIsOneOfTheMetamodel() {
		List<String> unknown = attributes("domainClass").filter(a -> domainClass(a.getValue()) == null).map(Attr::getValue).toList();
		assertEquals(List.of(), unknown);
		assertTrue(attributes("domainClass").count() > 40);
	}

	@Test
	void everyExpressionIsAServiceAVariableOrALiteral() {
		List<String> odd = new ArrayList<>();
		expressions().forEach(a -> {
			boolean known = a.getValue().startsWith("service:") || a.getValue().startsWith("feature:") || a.getValue().equals("var:self");
			if (!known && (!LITERALS.contains(a.getName()) || a.getValue().contains(":") && !a.getName().equals("titleExpression"))) {
				odd.add(where(a));
			}
		});
		assertEquals(List.of(), odd);
	}

	@Test
	void everyServiceIsAPublicMethodThatFitsWhereItIsCalled() {
		List<String> wrong = new ArrayList<>();
		expressions().filter(a -> a.getValue().startsWith("service:")).forEach(a -> {
			String call = a.getValue().substring("service:".length());
			String name = call.replaceAll("\\(.*", "");
			List<String> variables = call.contains("(") ? List.of(call.substring(call.indexOf('(') + 1, call.length() - 1).split(", *")) : List.of();
			List<Method> methods = services(name);
			if (methods.size() != 1 || methods.get(0).getParameterCount() != 1 + variables.size() || !fits(methods.get(0), a)
					|| !Set.of("diagram").containsAll(variables)) {
				wrong.add(where(a));
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyFeatureIsOneOfItsDomainClass() {
		List<String> wrong = expressions().filter(a -> a.getValue().startsWith("feature:"))
				.filter(a -> context(a).getEStructuralFeature(a.getValue().substring("feature:".length())) == null).map(OdesignTest::where).toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyReferenceLeadsSomewhere() {
		List<String> lost = new ArrayList<>();
		long count = attributes(REFERENCES.toArray(String[]::new)).peek(a -> {
			for (String path : a.getValue().split(" ")) {
				if (odesign.at(path) == null) {
					lost.add(where(a) + " -> " + path);
				}
			}
		}).count();
		assertEquals(List.of(), lost);
		assertTrue(count > 100);
	}

	@Test
	void everyIconIsShipped() {
		Set<String> icons = new TreeSet<>();
		attributes("icon", "iconPath").forEach(a -> icons.add(a.getValue()));
		assertTrue(icons.size() > 8);
		for (String icon : icons) {
			assertTrue(icon.startsWith("/fr.referentiel.sirius/icons/"), icon);
			assertTrue(Files.isRegularFile(Odesign.bundle().resolve(icon.substring("/fr.referentiel.sirius/".length()))), icon);
		}
	}

	@Test
	void everyJavaExtensionCanBeMade() throws ReflectiveOperationException {
		for (Class<?> services : extensions()) {
			assertTrue(Modifier.isPublic(services.getModifiers()), services.getName());
			services.getConstructor().newInstance();
		}
		List<String> names = extensions().stream().flatMap(c -> Arrays.stream(c.getDeclaredMethods())).filter(m -> Modifier.isPublic(m.getModifiers()))
				.map(Method::getName).toList();
		assertEquals(new TreeSet<>(names).size(), names.size(), "two services of one name would be one for Sirius");
	}

	@Test
	void everyPublicServiceIsUsed() {
		Set<String> used = new TreeSet<>();
		expressions().filter(a -> a.getValue().startsWith("service:")).forEach(a -> used.add(a.getValue().substring(8).replaceAll("\\(.*", "")));
		List<String> idle = extensions().stream().flatMap(c -> Arrays.stream(c.getDeclaredMethods())).filter(m -> Modifier.isPublic(m.getModifiers()))
				.map(Method::getName).filter(name -> !used.contains(name)).toList();
		assertEquals(List.of(), idle);
	}

	@Test
	void everyMappingRefusesToDelete() {
		List<String> deletable = odesign.elements().stream()
				.filter(e -> Set.of("nodeMappings", "containerMappings", "edgeMappings").contains(e.getNodeName()) && !e.hasAttribute("deletionDescription"))
				.map(e -> e.getAttribute("name")).toList();
		assertEquals(List.of(), deletable);
		assertTrue(odesign.elements().stream().filter(e -> Odesign.type(e).equals("DeleteElementDescription") || e.getNodeName().equals("delete"))
				.allMatch(e -> e.getAttribute("precondition").equals("service:never")));
		assertTrue(odesign.elements().stream().filter(e -> e.getNodeName().equals("intersection")).allMatch(e -> e.getAttribute("canEdit").equals("service:never")));
	}

	@Test
	void noToolChangesTheText() {
		List<String> changing = odesign.elements().stream().map(Odesign::type)
				.filter(t -> t.matches("(?:SetValue|CreateInstance|RemoveElement|MoveElement|SetObject|Unset|.*Creation.*|.*DirectEdit.*|LabelEditTool)")).toList();
		assertEquals(List.of(), changing);
	}

	@Test
	void theVersionIsTheOneThatSiriusWasSeenToLoad() {
		Element group = odesign.elements().get(0);
		assertEquals("12.0.0.2017041100", group.getAttribute("version"));
		assertFalse(group.getAttribute("name").isEmpty());
	}

	private Stream<Attr> attributes(String... names) {
		return odesign.elements().stream().flatMap(e -> Arrays.stream(names).map(e::getAttributeNode)).filter(a -> a != null);
	}

	private Stream<Attr> expressions() {
		return odesign.elements().stream().flatMap(e -> {
			List<Attr> found = new ArrayList<>();
			for (int i = 0; i < e.getAttributes().getLength(); i++) {
				Attr a = (Attr) e.getAttributes().item(i);
				if (a.getName().endsWith("Expression") || Set.of("precondition", "canEdit", "semanticElements").contains(a.getName())) {
					found.add(a);
				}
			}
			return found.stream();
		});
	}

	private static EClass domainClass(String name) {
		return name.startsWith("referentiel::") && ReferentielPackage.eINSTANCE.getEClassifier(name.substring("referentiel::".length())) instanceof EClass c ? c : null;
	}

	/** The class of the objects that an expression is evaluated on: for candidates that of what is around, for all else the mapping's own. */
	private static EClass context(Attr a) {
		boolean candidates = a.getName().equals("semanticCandidatesExpression");
		Element at = candidates ? (Element) a.getOwnerElement().getParentNode() : a.getOwnerElement();
		while (at.getAttribute("domainClass").isEmpty() && at.getParentNode() instanceof Element parent) {
			at = parent;
		}
		EClass found = domainClass(at.getAttribute("domainClass"));
		return found != null ? found : ReferentielPackage.Literals.ELEMENT;
	}

	/** Edges and filters are evaluated on elements of many kinds; a service of such must take any element. */
	private static boolean fits(Method method, Attr a) {
		Class<?> first = method.getParameterTypes()[0];
		boolean edge = a.getOwnerElement().getNodeName().equals("edgeMappings") || Odesign.type(a.getOwnerElement()).equals("MappingFilter");
		EClass context = edge ? ReferentielPackage.Literals.ELEMENT : context(a);
		return EObject.class.isAssignableFrom(first) && first.isAssignableFrom(context.getInstanceClass());
	}

	private List<Class<?>> extensions() {
		return odesign.elements().stream().filter(e -> e.getNodeName().equals("ownedJavaExtensions"))
				.<Class<?>> map(e -> loaded(e.getAttribute("qualifiedClassName"))).toList();
	}

	private static Class<?> loaded(String name) {
		try {
			return Class.forName(name);
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}

	private List<Method> services(String name) {
		return extensions().stream().flatMap(c -> Arrays.stream(c.getMethods())).filter(m -> m.getName().equals(name)).toList();
	}

	private static String where(Attr a) {
		return a.getOwnerElement().getNodeName() + " " + a.getOwnerElement().getAttribute("name") + ": " + a.getName() + "=" + a.getValue();
	}
}
