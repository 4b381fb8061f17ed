// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.message;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

import fr.referentiel.dsl.value.CanonicalText;
import fr.referentiel.model.EditDistance;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.rules.KindName;

/** Unresolved references in French, with the nearest code that exists as the first repair datum. */
public class LinkMessages extends LinkingDiagnosticMessageProvider {
	@Inject
	private IScopeProvider scopes;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String written = CanonicalText.of(context.getLinkText());
		Optional<String> near = nearest(context, written);
		String message = "« " + written + " » ne désigne " + none(context.getReference().getEReferenceType()) + " de ce référentiel. "
				+ near.map(n -> "Vouliez-vous dire « " + n + " » ?").orElse(remedy(context.getReference().getEReferenceType()));
		String[] data = near.map(n -> new String[] { n }).orElse(new String[0]);
		return new DiagnosticMessage(message, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC, data);
	}

	@Override
	public DiagnosticMessage getIllegalNodeMessage(ILinkingDiagnosticContext context, IllegalNodeException e) {
		return new DiagnosticMessage(e.getMessage(), Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC);
	}

	private static String remedy(EClass type) {
		return type == ReferentielPackage.Literals.CRITERE ? "Reprenez mot pour mot le texte du critère." : "Vérifiez le code, ou importez le référentiel qui le définit.";
	}

	private static String none(EClass type) {
		KindName kind = KindName.of(type);
		return (kind.feminine() ? "aucune " : "aucun ") + kind.name() + (kind.feminine() ? " connue" : " connu");
	}

	private Optional<String> nearest(ILinkingDiagnosticContext context, String written) {
		List<String> known = StreamSupport.stream(scopes.getScope(context.getContext(), context.getReference()).getAllElements().spliterator(), false)
				.map(d -> d.getName().getLastSegment()).toList();
		int limit = Math.max(1, Math.min(written.length() / 3, 20));
		return known.stream().distinct().map(k -> new Near(k, EditDistance.of(written, k, limit))).filter(n -> n.distance <= limit)
				.min(Comparator.comparingInt(Near::distance)).map(Near::code);
	}

	private record Near(String code, int distance) {
	}
}
