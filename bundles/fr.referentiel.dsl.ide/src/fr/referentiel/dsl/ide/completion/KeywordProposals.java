// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

import com.google.common.base.CaseFormat;
import com.google.inject.Inject;

import fr.referentiel.dsl.ide.code.NextCode;
import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.KindName;

/** Keywords: those that begin an element with its template, where its kind makes sense; others as they are. */
public final class KeywordProposals {
	@Inject
	private Starters starters;
	@Inject
	private Documentation documentation;

	/** Proposes a keyword that the grammar allows at a place. */
	void add(Keyword keyword, Place place, Proposals proposals) {
		String value = keyword.getValue();
		if (!Character.isLetter(value.charAt(0))) {
			return;
		}
		Optional<EClass> kind = starters.kind(keyword);
		if (kind.isEmpty()) {
			proposals.add(new Proposals.Proposal(value, "", text(keyword), Snippets.literal(value), CompletionItemKind.Keyword, place.fresh() ? '5' : '2'));
		} else if (place.afterSuite()) {
			proposals.add(new Proposals.Proposal(value, "", documentation.of(kind.get()), Snippets.literal(value), CompletionItemKind.Keyword, '2'));
		} else if (place.fresh() && fits(kind.get(), place)) {
			proposals.add(new Proposals.Proposal(value, detail(kind.get(), value), documentation.of(kind.get()),
					value + Templates.after(kind.get(), code(kind.get(), place)).replace("\t", "  "), CompletionItemKind.Snippet, '3'));
		}
	}

	private boolean fits(EClass kind, Place place) {
		if (ReferentielPackage.Literals.RACINE.isSuperTypeOf(kind)) {
			return place.holder() == null;
		}
		return !starters.anywhere(kind) || place.accepts(kind);
	}

	private static String detail(EClass kind, String keyword) {
		String name = KindName.of(kind).indefinite();
		return name.endsWith(" " + keyword) ? "" : name;
	}

	private static String code(EClass kind, Place place) {
		if (!Templates.coded(kind)) {
			return "";
		}
		EObject near = place.holder() != null ? place.holder() : place.previous();
		String root = near == null ? null : ElementNames.rootCode(near);
		return new NextCode(place.caret().file().folder(), root).of(kind, place.holder()).orElse("CODE");
	}

	/** What the metamodel says of what the keyword sets. */
	private String text(Keyword keyword) {
		if (keyword.eContainer() instanceof EnumLiteralDeclaration word) {
			return word(word.getEnumLiteral());
		}
		Assignment assignment = assignment(keyword);
		String own = assignment == null ? "" : says(assignment);
		return own.isEmpty() && GrammarUtil.containingParserRule(keyword).getType().getClassifier() instanceof EClass part ? documentation.of(part) : own;
	}

	/** What a word of an enumeration means: itself, as the name of a kind of element, or as all of them do. */
	private String word(EEnumLiteral word) {
		String own = documentation.of(word);
		if (own.isEmpty() && word.getEEnum() == ReferentielPackage.Literals.GENRE_ELEMENT) {
			String kind = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, word.getName());
			return documentation.of(ReferentielPackage.eINSTANCE.getEClassifier(kind));
		}
		return own.isEmpty() ? documentation.of(word.getEEnum()) : own;
	}

	/** What the metamodel says of what an assignment sets; empty when it does not. */
	public String says(Assignment assignment) {
		EClass owner = owner(assignment);
		EStructuralFeature feature = owner == null ? null : owner.getEStructuralFeature(assignment.getFeature());
		return feature == null ? "" : documentation.of(feature);
	}

	private static EClass owner(Assignment assignment) {
		ParserRule rule = GrammarUtil.containingParserRule(assignment);
		return rule != null && rule.getType() != null && rule.getType().getClassifier() instanceof EClass c ? c : null;
	}

	/** The assignment that a keyword is in, or that it introduces, or that it ends (« absent de la source »); null when it introduces several parts. */
	private static Assignment assignment(Keyword keyword) {
		Assignment own = GrammarUtil.containingAssignment(keyword);
		if (own != null || !(keyword.eContainer() instanceof Group group)) {
			return own;
		}
		List<AbstractElement> parts = group.getElements();
		int at = parts.indexOf(keyword);
		Optional<AbstractElement> next = parts.stream().skip(at).filter(part -> !(part instanceof Keyword)).findFirst();
		return next.or(() -> parts.stream().limit(at).filter(Assignment.class::isInstance).findFirst()).filter(Assignment.class::isInstance).map(Assignment.class::cast).orElse(null);
	}

	/** What a keyword means, in Markdown; empty when the metamodel does not say. */
	public String explanation(Keyword keyword) {
		return starters.kind(keyword).map(documentation::of).filter(s -> !s.isEmpty()).orElseGet(() -> text(keyword));
	}
}
