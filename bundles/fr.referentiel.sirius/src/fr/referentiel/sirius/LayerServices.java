// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.sirius;

import java.util.List;

import fr.referentiel.model.Element;
import fr.referentiel.trace.TraceLink;
import fr.referentiel.trace.TraceNode;

/**
 * What the optional layers of the default view add: the elements of one kind, and the links of any nature that the trace graph states from an element
 * to them.
 */
public class LayerServices {
	private static final String TASK = "tache";
	private static final String KNOWLEDGE = "savoir";
	private static final String CRITERION = "critere";

	public List<Element> allTasks(Element referentiel) {
		return all(referentiel, TASK);
	}

	public List<Element> allKnowledge(Element referentiel) {
		return all(referentiel, KNOWLEDGE);
	}

	public List<Element> allCriteria(Element referentiel) {
		return all(referentiel, CRITERION);
	}

	public List<Element> tasksFrom(Element element) {
		return from(element, TASK);
	}

	public List<Element> knowledgeFrom(Element element) {
		return from(element, KNOWLEDGE);
	}

	public List<Element> criteriaFrom(Element element) {
		return from(element, CRITERION);
	}

	private static List<Element> all(Element element, String kind) {
		ShownReferentiel referentiel = ShownReferentiel.of(element);
		return referentiel.graph().nodes().stream().filter(node -> node.type().equals(kind)).map(TraceNode::id).map(referentiel::element).toList();
	}

	private static List<Element> from(Element element, String kind) {
		ShownReferentiel referentiel = ShownReferentiel.of(element);
		String id = referentiel.id(element);
		return referentiel.graph().links().stream().filter(link -> link.from().equals(id) && link.to().startsWith(kind + ":")).map(TraceLink::to).distinct()
				.map(referentiel::element).toList();
	}
}
