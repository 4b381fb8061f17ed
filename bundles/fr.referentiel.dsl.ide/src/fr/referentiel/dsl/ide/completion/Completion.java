// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.code.NextCode;
import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.dsl.ide.workspace.Folder;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.model.Element;
import fr.referentiel.model.Racine;
import fr.referentiel.rules.KindName;

/**
 * Completion: what the grammar allows after the text before the caret, as far as it makes sense in the block where it stands. Inside texts, lines and
 * comments there is nothing to propose.
 */
public class Completion extends ContentAssistService {
	@Inject
	private Expected expected;
	@Inject
	private KeywordProposals keywords;
	@Inject
	private ReferenceProposals references;

	@Override
	public CompletionList createCompletionList(Document document, XtextResource resource, CompletionParams params, CancelIndicator cancel) {
		SourceFile file = SourceFile.of(resource);
		Caret caret = Caret.at(file, params.getPosition());
		if (caret.insideProse()) {
			return caret.quotedReference().map(text -> quoted(caret, text)).orElseGet(() -> new CompletionList(List.of()));
		}
		Place place = Place.of(caret);
		Proposals proposals = new Proposals(place);
		for (AbstractElement next : expected.after(document.getContents().substring(0, place.caret().offset()))) {
			add(next, place, proposals);
		}
		return new CompletionList(proposals.cut(), proposals.items());
	}

	/** A text that names something is completed like a code; its end, if it is written, goes with it. */
	private CompletionList quoted(Caret caret, ILeafNode text) {
		Place place = Place.within(caret, text);
		Proposals proposals = new Proposals(place, Math.max(text.getEndOffset(), caret.offset()) - text.getOffset());
		CrossReference cross = EcoreUtil2.getContainerOfType(text.getGrammarElement(), CrossReference.class);
		references.add(GrammarUtil.containingAssignment(cross), cross, place, proposals);
		return new CompletionList(proposals.cut(), proposals.items());
	}

	private void add(AbstractElement next, Place place, Proposals proposals) {
		if (next instanceof Keyword keyword) {
			keywords.add(keyword, place, proposals);
		} else if (next instanceof Assignment assignment && assignment.getTerminal() instanceof CrossReference cross) {
			references.add(assignment, cross, place, proposals);
		} else if (next instanceof CrossReference cross && GrammarUtil.containingAssignment(cross) != null) {
			references.add(GrammarUtil.containingAssignment(cross), cross, place, proposals);
		} else if (next instanceof Assignment assignment && assignment.getTerminal() instanceof RuleCall call) {
			value(assignment.getFeature(), call.getRule().getName(), place, proposals);
		} else if (next instanceof RuleCall call && GrammarUtil.containingAssignment(call) != null) {
			value(GrammarUtil.containingAssignment(call).getFeature(), call.getRule().getName(), place, proposals);
		}
	}

	private static void value(String feature, String rule, Place place, Proposals proposals) {
		if (place.fresh()) {
			return; // a value goes on with the line of its keyword
		}
		if (feature.equals("code") && place.previous() instanceof Element element && element.getCode() == null) {
			if (element.isSuite()) {
				begun(element, place, proposals);
			} else if (!(element instanceof Racine)) {
				nextCode(element, place, proposals);
			}
		} else if (rule.equals("TEXTE")) {
			proposals.add(new Proposals.Proposal("« … »", "un texte", "", "« ${1} »", CompletionItemKind.Text, '4'));
		}
	}

	/** The elements that a continuation may go on with: those of its kind, where they begin. */
	private static void begun(Element continuation, Place place, Proposals proposals) {
		Folder folder = place.caret().file().folder();
		Stream<? extends Element> all = continuation instanceof Racine ? folder.roots() : new NextCode(folder, ElementNames.rootCode(continuation)).elements().stream();
		all.filter(e -> e.eClass() == continuation.eClass() && e.getCode() != null && !e.isSuite())
				.forEach(e -> proposals.add(new Proposals.Proposal(e.getCode(), e.getIntitule() == null ? "" : e.getIntitule(), KindName.of(e.eClass()).name(),
						Snippets.literal(e.getCode()), CompletionItemKind.Reference, '0')));
	}

	private static void nextCode(Element element, Place place, Proposals proposals) {
		Element container = place.holder() == element ? null : place.holder();
		new NextCode(place.caret().file().folder(), ElementNames.rootCode(element)).of(element.eClass(), container)
				.ifPresent(code -> proposals.add(new Proposals.Proposal(code, "prochain code libre", KindName.of(element.eClass()).name(),
						Snippets.literal(code), CompletionItemKind.Value, '0')));
	}
}
