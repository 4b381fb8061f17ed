// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.completion.KeywordProposals;
import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.dsl.ide.place.Occurrence;
import fr.referentiel.dsl.ide.reference.Following;
import fr.referentiel.dsl.ide.workspace.Positions;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Element;
import fr.referentiel.model.ReferentielPackage;

/** The card of what is under the pointer: an element, named or labelled there, or the meaning of a keyword and what may follow it. */
public class Cards implements IHoverService {
	@Inject
	private ElementCard elements;
	@Inject
	private KeywordProposals keywords;
	@Inject
	private Following following;

	@Override
	public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
		Caret caret = Caret.at(SourceFile.of(resource), params.getPosition());
		Optional<Occurrence> named = caret.named();
		if (named.isPresent()) {
			return hover(elements.of((Element) named.get().target()), named.get().range());
		}
		return keyword(caret, document).or(() -> label(caret, document)).orElse(null);
	}

	private Optional<Hover> keyword(Caret caret, Document document) {
		return caret.keyword().map(this::text).filter(text -> !text.isEmpty())
				.map(text -> hover(text, Positions.range(document, caret.token().orElseThrow())));
	}

	private String text(Keyword keyword) {
		String meaning = keywords.explanation(keyword);
		String after = following.of(keyword);
		return meaning.isEmpty() || after.isEmpty() ? meaning : meaning + "\n\n" + after;
	}

	private Optional<Hover> label(Caret caret, Document document) {
		return caret.object().filter(Element.class::isInstance).map(Element.class::cast).filter(e -> e.getCode() != null)
				.flatMap(e -> NodeModelUtils.findNodesForFeature(e, ReferentielPackage.Literals.ELEMENT__INTITULE).stream()
						.filter(n -> n.getOffset() <= caret.offset() && caret.offset() <= n.getEndOffset()).findFirst()
						.map(n -> hover(elements.of(e), Positions.range(document, n))));
	}

	private static Hover hover(String markdown, Range range) {
		return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown), range);
	}
}
