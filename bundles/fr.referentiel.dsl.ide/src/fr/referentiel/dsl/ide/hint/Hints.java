// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.hint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import fr.referentiel.dsl.ide.workspace.References;
import fr.referentiel.dsl.ide.workspace.References.Reference;
import fr.referentiel.model.Bareme;
import fr.referentiel.model.Element;
import fr.referentiel.model.Insertion;
import fr.referentiel.model.Lien;
import fr.referentiel.model.LigneMatrice;

/** The label of an element beside the code that names it. */
public final class Hints {
	private static final int LONGEST = 40;

	/** The hints of the lines that are asked for. */
	public List<InlayHint> of(Document document, XtextResource resource, InlayHintParams params) {
		List<InlayHint> hints = new ArrayList<>();
		int from = params.getRange().getStart().getLine() + 1;
		int to = params.getRange().getEnd().getLine() + 1;
		References.each(resource, r -> {
			if (telling(r.source()) && r.target() instanceof Element e && !e.eIsProxy() && e.getIntitule() != null && e.getCode() != null) {
				INode node = node(r);
				if (node != null && node.getStartLine() >= from && node.getStartLine() <= to) {
					hints.add(hint(document.getPosition(node.getEndOffset()), e));
				}
			}
		});
		return hints;
	}

	/** References whose code says nothing to a reader; an option or a place is known by its code. */
	private static boolean telling(EObject source) {
		return source instanceof Lien || source instanceof LigneMatrice || source instanceof Bareme || source instanceof Insertion;
	}

	private static INode node(Reference r) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(r.source(), r.reference());
		return r.index() < nodes.size() ? nodes.get(r.index()) : null;
	}

	private static InlayHint hint(Position at, Element element) {
		String label = element.getIntitule();
		int cut = label.length() <= LONGEST ? label.length() : Math.max(label.lastIndexOf(' ', LONGEST), LONGEST / 2);
		InlayHint hint = new InlayHint(at, Either.forLeft(label.substring(0, cut) + (cut < label.length() ? "…" : "")));
		hint.setPaddingLeft(true);
		if (cut < label.length()) {
			hint.setTooltip(label);
		}
		return hint;
	}
}
