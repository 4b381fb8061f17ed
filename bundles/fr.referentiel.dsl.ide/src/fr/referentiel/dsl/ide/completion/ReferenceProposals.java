// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.workspace.Folder;
import fr.referentiel.dsl.ide.workspace.Folders;
import fr.referentiel.dsl.loading.Library;
import fr.referentiel.dsl.naming.ElementDescriptions;
import fr.referentiel.dsl.scoping.ReferentielScopeProvider;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.KindName;

/** Codes that a reference may name here, the likeliest kinds first, with their labels. */
final class ReferenceProposals {
	@Inject
	private ReferentielScopeProvider scopes;
	@Inject
	private Folders folders;
	@Inject
	private Library library;

	void add(Assignment assignment, CrossReference cross, Place place, Proposals proposals) {
		if (cross.getType().getClassifier() == ReferentielPackage.Literals.REFERENTIEL) {
			importable(place, proposals);
		}
		EObject owner = place.owner(assignment.getFeature()).orElse(place.previous());
		EReference reference = reference(assignment, owner);
		if (owner == null || reference == null) {
			return;
		}
		boolean quoted = cross.getTerminal() instanceof RuleCall call && "TEXTE".equals(call.getRule().getName());
		for (IScope scope : scopes.scopes(owner, reference)) {
			for (IEObjectDescription d : scope.getAllElements()) {
				String code = d.getName().getLastSegment();
				String label = d.getUserData(ElementDescriptions.LABEL);
				proposals.add(new Proposals.Proposal(code, label == null || label.equals(code) ? "" : label, KindName.of(d.getEClass()).name(),
						Snippets.literal(quoted ? "« " + code + " »" : code), CompletionItemKind.Reference, '1'));
			}
		}
	}

	/** Référentiels that can be imported or spoken of though no file here knows them yet: those of the other folders, and those that come with the product. */
	private void importable(Place place, Proposals proposals) {
		Folder own = place.caret().file().folder();
		folders.all().stream().filter(f -> f != own).flatMap(Folder::roots).filter(r -> r instanceof Referentiel && !r.isSuite() && r.getCode() != null)
				.forEach(r -> proposals.add(root(r.getCode(), r.getIntitule() == null ? "" : r.getIntitule())));
		library.codes().forEach(code -> proposals.add(root(code, "livré avec l’outil")));
	}

	private static Proposals.Proposal root(String code, String detail) {
		return new Proposals.Proposal(code, detail, KindName.of(ReferentielPackage.Literals.REFERENTIEL).name(), Snippets.literal(code), CompletionItemKind.Reference, '1');
	}

	private static EReference reference(Assignment assignment, EObject owner) {
		boolean own = owner != null && owner.eClass().getEStructuralFeature(assignment.getFeature()) instanceof EReference;
		EClass type = own ? owner.eClass() : (EClass) GrammarUtil.containingParserRule(assignment).getType().getClassifier();
		return type.getEStructuralFeature(assignment.getFeature()) instanceof EReference r ? r : null;
	}
}
