// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.code.NextCode;
import fr.referentiel.dsl.ide.place.Caret;
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
			return new CompletionList(List.of());
		}
		Place place = Place.of(caret);
		Proposals proposals = new Proposals(place);
		for (AbstractElement next : expected.after(document.getContents().substring(0, place.caret().offset()))) {
			add(next, place, proposals);
		}
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
		if (feature.equals("code") && place.previous() instanceof Element element && element.getCode() == null && !element.isSuite()
				&& !(element instanceof Racine)) {
			nextCode(element, place, proposals);
		} else if (rule.equals("TEXTE")) {
			proposals.add(new Proposals.Proposal("« … »", "un texte", "", "« ${1} »", CompletionItemKind.Text, '4'));
		}
	}

	private static void nextCode(Element element, Place place, Proposals proposals) {
		Element container = place.holder() == element ? null : place.holder();
		new NextCode(place.caret().file().folder(), ElementNames.rootCode(element)).of(element.eClass(), container)
				.ifPresent(code -> proposals.add(new Proposals.Proposal(code, "prochain code libre", KindName.of(element.eClass()).name(),
						Snippets.literal(code), CompletionItemKind.Value, '0')));
	}
}
