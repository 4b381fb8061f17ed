// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.model.Element;
import fr.referentiel.model.Genres;
import fr.referentiel.model.Identites;
import fr.referentiel.model.Lien;
import fr.referentiel.model.LigneMatrice;
import fr.referentiel.model.Matrice;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.VueOption;

/** Walks an assembled référentiel once, in the order of the text, and collects its nodes and links; see {@link Traces} for their meaning. */
final class TraceBuilder {
	private final Identites identites;
	private final VueOption view;
	private final Map<EClass, String> types = new HashMap<>();
	private final Set<Element> aimedAt = new HashSet<>();
	private final List<TraceNode> nodes = new ArrayList<>();
	private final Map<String, TraceNode> byId = new LinkedHashMap<>();
	private final LinkSet links = new LinkSet(byId);

	TraceBuilder(Identites identites, VueOption view) {
		this.identites = identites;
		this.view = view;
	}

	TraceGraph build(Referentiel referentiel) {
		referentiel.getElements().forEach(this::collectAims);
		referentiel.getDeclarations().forEach(e -> addNodes(e, null));
		referentiel.getElements().forEach(e -> addNodes(e, null));
		nodes.forEach(links::nest);
		referentiel.getElements().forEach(e -> addLinks(e, null));
		new DerivedLinks(byId, links).add();
		return new TraceGraph(nodes, links.all(), links.reasons());
	}

	private void collectAims(Element element) {
		if (element instanceof Lien lien) {
			aimedAt.addAll(lien.getCibles());
		} else if (element instanceof Matrice matrice) {
			matrice.getLignes().forEach(ligne -> {
				aimedAt.add(ligne.getSource());
				aimedAt.addAll(ligne.getCibles());
			});
		}
		element.getElements().forEach(this::collectAims);
	}

	private void addNodes(Element element, String parent) {
		if (!view.voit(element)) {
			return;
		}
		String inside = parent;
		if (Kinds.node(element) || aimedAt.contains(element)) {
			inside = identites.id(element);
			TraceNode node = new TraceNode(inside, types.computeIfAbsent(element.eClass(), Genres::type), element.getCode(), view.intitule(element), parent);
			nodes.add(node);
			byId.put(inside, node);
		}
		for (Element e : element.getElements()) {
			addNodes(e, inside);
		}
	}

	private void addLinks(Element element, String from) {
		if (!view.voit(element)) {
			return;
		}
		String id = identites.id(element);
		String source = byId.containsKey(id) ? id : from;
		if (element instanceof Lien lien && source != null) {
			lien.getCibles().forEach(cible -> links.write(lien.getGenre(), source, identites.id(cible)));
		} else if (element instanceof Matrice matrice) {
			matrice.getLignes().forEach(ligne -> addRow(matrice, ligne));
		}
		for (Element e : element.getElements()) {
			addLinks(e, source);
		}
	}

	private void addRow(Matrice matrice, LigneMatrice ligne) {
		if (ligne.getSource() != null) {
			String source = identites.id(ligne.getSource());
			ligne.getCibles().forEach(cible -> links.write(matrice.getGenre(), source, identites.id(cible)));
		}
	}
}
