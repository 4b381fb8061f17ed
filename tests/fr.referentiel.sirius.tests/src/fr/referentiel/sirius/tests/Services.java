// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.EPackage;

import fr.referentiel.model.Element;
import fr.referentiel.sirius.ElementServices;
import fr.referentiel.sirius.LayerServices;
import fr.referentiel.sirius.TableServices;
import fr.referentiel.sirius.ViewServices;

/** Evaluates expressions as Sirius does: on one element, with the diagram as the only variable. */
final class Services {
	private static final List<Object> SERVICES = List.of(new ViewServices(), new LayerServices(), new TableServices(), new ElementServices());

	private final EObject diagram;

	/** @param centre the semantic element of the diagram */
	Services(EObject centre) {
		diagram = diagram(centre);
	}

	@SuppressWarnings("unchecked")
	List<Element> elements(String expression, EObject self) {
		return List.copyOf((Collection<Element>) evaluate(expression, self));
	}

	boolean holds(String expression, EObject self) {
		return expression.isEmpty() || (Boolean) evaluate(expression, self);
	}

	private Object evaluate(String expression, EObject self) {
		String call = expression.substring("service:".length());
		String name = call.replaceAll("\\(.*", "");
		Object[] arguments = call.endsWith("(diagram)") ? new Object[] { self, diagram } : new Object[] { self };
		try {
			for (Object services : SERVICES) {
				for (Method method : services.getClass().getMethods()) {
					if (method.getName().equals(name)) {
						return method.invoke(services, arguments);
					}
				}
			}
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(expression, e);
		}
		throw new IllegalStateException("no service " + name + " for " + Arrays.toString(arguments));
	}

	/** An object that looks to a service like Sirius' diagram: it has a target. */
	private static EObject diagram(EObject centre) {
		EClass kind = EcoreFactory.eINSTANCE.createEClass();
		kind.setName("DSemanticDiagram");
		EReference target = EcoreFactory.eINSTANCE.createEReference();
		target.setName("target");
		target.setEType(EcorePackage.Literals.EOBJECT);
		EAttribute name = EcoreFactory.eINSTANCE.createEAttribute();
		name.setName("name");
		name.setEType(EcorePackage.Literals.ESTRING);
		kind.getEStructuralFeatures().addAll(Stream.of(target, name).toList());
		EPackage around = EcoreFactory.eINSTANCE.createEPackage();
		around.setName("diagram");
		around.getEClassifiers().add(kind);
		EObject diagram = around.getEFactoryInstance().create(kind);
		diagram.eSet(target, centre);
		return diagram;
	}
}
