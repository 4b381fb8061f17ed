// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import fr.referentiel.dsl.services.ReferentielGrammarAccess;
import fr.referentiel.model.ReferentielPackage;

/** Which keywords begin an element, and of which kind: read from the grammar, once. */
@Singleton
public final class Starters {
	private final Map<Keyword, EClass> kinds = new HashMap<>();
	private final Set<EClass> anywhere = new HashSet<>();

	@Inject
	Starters(ReferentielGrammarAccess grammar) {
		for (AbstractRule rule : grammar.getGrammar().getRules()) {
			if (rule instanceof ParserRule parser && rule.getType() != null && rule.getType().getClassifier() instanceof EClass kind
					&& ReferentielPackage.Literals.ELEMENT.isSuperTypeOf(kind) && !parser.isFragment() && !kind.isAbstract()) {
				first(rule.getAlternatives(), kind);
			}
		}
		EcoreUtil.getAllContents(grammar.getElementRule(), true).forEachRemaining(o -> {
			if (o instanceof RuleCall call && call.getRule().getType().getClassifier() instanceof EClass kind) {
				anywhere.add(kind);
			}
		});
	}

	/** Whether the grammar lets this kind stand in any block, and leaves it to {@link fr.referentiel.rules.Placement} to say where it belongs. */
	boolean anywhere(EClass kind) {
		return anywhere.contains(kind);
	}

	/** Records the keywords that may come first; tells whether the element may be left out. */
	private boolean first(AbstractElement element, EClass kind) {
		boolean optional = GrammarUtil.isOptionalCardinality(element);
		switch (element) {
		case Keyword k -> kinds.put(k, kind);
		case Assignment a -> {
			if (a.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule e) {
				EcoreUtil.getAllContents(e, true).forEachRemaining(o -> {
					if (o instanceof Keyword k) {
						kinds.putIfAbsent(k, kind);
					}
				});
			} else if (a.getTerminal() instanceof Keyword k && !"suite".equals(k.getValue())) {
				kinds.put(k, kind);
			}
		}
		case org.eclipse.xtext.Alternatives a -> a.getElements().forEach(e -> first(e, kind));
		case CompoundElement group -> {
			for (AbstractElement e : group.getElements()) {
				if (!first(e, kind)) {
					return optional;
				}
			}
		}
		case org.eclipse.xtext.Action a -> {
			return true;
		}
		default -> {
			return optional;
		}
		}
		return optional;
	}

	/** The kind of element that this keyword begins, empty for one that begins none. */
	public Optional<EClass> kind(Keyword keyword) {
		return Optional.ofNullable(kinds.get(keyword));
	}
}
