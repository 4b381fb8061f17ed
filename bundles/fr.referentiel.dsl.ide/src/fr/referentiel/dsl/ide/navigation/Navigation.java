// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.dsl.ide.place.Occurrence;
import fr.referentiel.dsl.ide.place.Occurrences;
import fr.referentiel.dsl.ide.workspace.Positions;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Element;

/** Definitions, references and occurrences of what a code names. */
public class Navigation extends DocumentSymbolService implements IDocumentHighlightService {
	@Inject
	private Occurrences occurrences;

	/** Where the element is written: of a reference, its start; of a start or a continuation, all parts of it. */
	@Override
	public List<? extends Location> getDefinitions(Document document, XtextResource resource, DefinitionParams params, IResourceAccess access,
			CancelIndicator cancel) {
		Caret caret = Caret.at(SourceFile.of(resource), params.getPosition());
		Optional<Occurrence> reference = caret.reference().filter(o -> !o.target().eIsProxy());
		if (reference.isPresent()) {
			return start(reference.get().target());
		}
		return caret.declaration().map(o -> occurrences.declarations((Element) o.target()).stream().map(Occurrence::location).toList()).orElse(List.of());
	}

	private static List<Location> start(EObject target) {
		SourceFile file = SourceFile.of(target.eResource());
		INode head = target instanceof Element e ? Caret.name(e).orElse(NodeModelUtils.findActualNodeFor(target)) : NodeModelUtils.findActualNodeFor(target);
		return file == null || file.shipped() || head == null ? List.of()
				: List.of(new Location(file.path().toUri().toString(), Positions.range(file.document(), head.getOffset(), firstLine(head))));
	}

	private static int firstLine(INode node) {
		int end = node.getText().strip().indexOf('\n');
		return end < 0 ? node.getLength() : end;
	}

	@Override
	public List<? extends Location> getReferences(Document document, XtextResource resource, ReferenceParams params, IResourceAccess access,
			IResourceDescriptions index, CancelIndicator cancel) {
		Optional<Occurrence> named = Caret.at(SourceFile.of(resource), params.getPosition()).named();
		boolean declarations = params.getContext() == null || params.getContext().isIncludeDeclaration();
		return named.map(o -> all((Element) o.target(), declarations).stream().map(Occurrence::location).toList()).orElse(List.of());
	}

	private List<Occurrence> all(Element element, boolean declarations) {
		List<Occurrence> found = new ArrayList<>(declarations ? occurrences.declarations(element) : List.of());
		Element start = element.isSuite() ? occurrences.declarations(element).stream().map(o -> (Element) o.target()).filter(e -> !e.isSuite()).findFirst().orElse(element)
				: element;
		found.addAll(occurrences.references(start));
		return found;
	}

	@Override
	public List<? extends DocumentHighlight> getDocumentHighlights(Document document, XtextResource resource, DocumentHighlightParams params,
			CancelIndicator cancel) {
		SourceFile file = SourceFile.of(resource);
		Optional<Occurrence> named = Caret.at(file, params.getPosition()).named();
		return named.map(o -> all((Element) o.target(), true).stream().filter(x -> x.file() == file).map(Navigation::highlight).toList()).orElse(List.of());
	}

	private static DocumentHighlight highlight(Occurrence occurrence) {
		boolean own = occurrence.target() == NodeModelUtils.findActualSemanticObjectFor(occurrence.node());
		return new DocumentHighlight(occurrence.range(), own ? DocumentHighlightKind.Write : DocumentHighlightKind.Read);
	}
}
