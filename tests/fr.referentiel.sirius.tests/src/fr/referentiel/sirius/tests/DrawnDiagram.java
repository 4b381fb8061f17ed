// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.w3c.dom.Element;

import fr.referentiel.model.Identites;
import fr.referentiel.model.ReferentielPackage;

/**
 * A diagram description evaluated on a model the way Sirius refreshes a diagram: containers and nodes from the candidates of their mappings, filtered
 * by class and precondition, recursively; then edges to those targets that are shown by one of the edge's target mappings.
 */
final class DrawnDiagram {
	private static final Map<String, String> NATURES = Map.of("LienEcrit", "ecrit", "LienDEnsemble", "ensemble", "LienDeduit", "derive");

	/** One edge as text: from, to, nature. */
	final Set<String> edges = new TreeSet<>();
	/** From each id to that of its container, or "". */
	final Map<String, String> nodes = new LinkedHashMap<>();

	private final Odesign odesign;
	private final Identites identities;
	private final Services services;
	private final Map<String, Set<Element>> mappingsOf = new LinkedHashMap<>();
	private final Map<String, fr.referentiel.model.Element> shown = new LinkedHashMap<>();

	DrawnDiagram(Odesign odesign, String name, fr.referentiel.model.Element root, Identites identities) {
		this.odesign = odesign;
		this.identities = identities;
		services = new Services(root);
		Element layer = Odesign.children(odesign.representation(name), "defaultLayer").findFirst().orElseThrow();
		List<Element> mappings = new ArrayList<>(Odesign.children(layer, "containerMappings").toList());
		mappings.addAll(Odesign.children(layer, "nodeMappings").toList());
		fill(mappings, root, "");
		Odesign.children(layer, "edgeMappings").forEach(this::edges);
	}

	private void fill(List<Element> mappings, fr.referentiel.model.Element around, String container) {
		for (Element mapping : mappings) {
			for (fr.referentiel.model.Element candidate : services.elements(mapping.getAttribute("semanticCandidatesExpression"), around)) {
				if (kind(mapping).isInstance(candidate) && services.holds(mapping.getAttribute("preconditionExpression"), candidate)) {
					show(mapping, candidate, container);
				}
			}
		}
	}

	private void show(Element mapping, fr.referentiel.model.Element element, String container) {
		String id = identities.id(element);
		if (nodes.put(id, container) != null) {
			throw new IllegalStateException(id + " is drawn twice, by " + mapping.getAttribute("name"));
		}
		shown.put(id, element);
		mappingsOf.computeIfAbsent(id, k -> new HashSet<>()).add(mapping);
		List<Element> inside = new ArrayList<>(referenced(mapping, "reusedContainerMappings"));
		inside.addAll(referenced(mapping, "reusedNodeMappings"));
		if (mapping.getNodeName().equals("containerMappings")) {
			fill(inside, element, id);
		}
	}

	private void edges(Element mapping) {
		List<Element> sources = referenced(mapping, "sourceMapping");
		List<Element> targets = referenced(mapping, "targetMapping");
		shown.forEach((id, element) -> {
			if (mappingsOf.get(id).stream().anyMatch(sources::contains)) {
				for (fr.referentiel.model.Element target : services.elements(mapping.getAttribute("targetFinderExpression"), element)) {
					String to = identities.id(target);
					if (mappingsOf.getOrDefault(to, Set.of()).stream().anyMatch(targets::contains)) {
						edges.add(id + " > " + to + " " + NATURES.get(mapping.getAttribute("name")));
					}
				}
			}
		});
	}

	private List<Element> referenced(Element mapping, String attribute) {
		String paths = mapping.getAttribute(attribute);
		return paths.isEmpty() ? List.of() : List.of(paths.split(" ")).stream().map(odesign::at).toList();
	}

	private static EClass kind(Element mapping) {
		return (EClass) ReferentielPackage.eINSTANCE.getEClassifier(mapping.getAttribute("domainClass").replace("referentiel::", ""));
	}
}
