// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.dsl.ide.place.Labels;
import fr.referentiel.dsl.ide.workspace.Positions;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Element;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Item;
import fr.referentiel.model.Liste;
import fr.referentiel.model.Paragraphe;
import fr.referentiel.model.Racine;
import fr.referentiel.model.Referentiel;
import fr.referentiel.rules.KindName;

/** The outline of a text: its elements as a tree, lists looked through, prose left out. */
public class Outline extends HierarchicalDocumentSymbolService {
	@Override
	public List<DocumentSymbol> getSymbols(Document document, XtextResource resource, DocumentSymbolParams params, CancelIndicator cancel) {
		SourceFile file = SourceFile.of(resource);
		if (file == null || resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Fichier content)) {
			return List.of();
		}
		List<DocumentSymbol> symbols = new ArrayList<>();
		for (Racine root : content.getRacines()) {
			add(document, root, symbols);
		}
		return symbols;
	}

	private void add(Document document, Element element, List<DocumentSymbol> symbols) {
		if (element instanceof Paragraphe || element instanceof Item) {
			return;
		}
		if (element instanceof Liste) {
			element.getElements().forEach(e -> add(document, e, symbols));
			return;
		}
		INode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return;
		}
		List<DocumentSymbol> inside = new ArrayList<>();
		if (element instanceof Referentiel r) {
			r.getDeclarations().forEach(d -> add(document, d, inside));
		}
		element.getElements().forEach(e -> add(document, e, inside));
		Range all = Positions.range(document, node);
		INode name = Caret.code(element).orElse(first(node));
		DocumentSymbol symbol = new DocumentSymbol(Labels.of(element), SymbolKinds.of(element.eClass()), all, Positions.range(document, name));
		symbol.setDetail(KindName.of(element.eClass()).name() + (element.isSuite() ? " (suite)" : ""));
		symbol.setChildren(inside);
		symbols.add(symbol);
	}

	private static INode first(INode node) {
		for (INode leaf : node.getLeafNodes()) {
			if (!((org.eclipse.xtext.nodemodel.ILeafNode) leaf).isHidden()) {
				return leaf;
			}
		}
		return node;
	}
}
