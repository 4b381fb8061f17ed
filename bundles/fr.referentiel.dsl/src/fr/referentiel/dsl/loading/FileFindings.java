// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.loading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

import com.google.inject.Inject;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;
import fr.referentiel.model.Lieu;
import fr.referentiel.rules.LocalRule;
import fr.referentiel.rules.Reading;
import fr.referentiel.rules.Rules;

/** The first tier of findings of one file: what cannot be read, what names nothing, what local rules say. */
public final class FileFindings {
	@Inject
	private Rules rules;

	/**
	 * Links the file and looks at it.
	 *
	 * @param readable whether all files of the référentiel were read without a syntax error; otherwise only syntax errors are given, for the rest
	 *                 would be their consequences
	 */
	public List<Constat> of(XtextResource resource, Places places, boolean readable) {
		List<Constat> found = new ArrayList<>();
		for (Diagnostic d : syntaxErrors(resource)) {
			found.add(new Constat(Reading.SYNTAX.code(), Gravite.ERREUR, d.getMessage(), place(d, resource, places), null, List.of(), data(d)));
		}
		if (!readable) {
			return found;
		}
		EcoreUtil.resolveAll(resource);
		for (Diagnostic d : resource.getErrors()) {
			if (d instanceof XtextSyntaxDiagnostic) {
				continue;
			}
			found.add(new Constat(Reading.UNKNOWN_LINK.code(), Gravite.ERREUR, d.getMessage(), place(d, resource, places), null, List.of(), data(d)));
		}
		local(resource, places, found);
		return found;
	}

	/** Whether a file was read without a syntax error. */
	public static boolean readable(XtextResource resource) {
		return syntaxErrors(resource).isEmpty();
	}

	private static List<Diagnostic> syntaxErrors(XtextResource resource) {
		return resource.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance).toList();
	}

	private void local(XtextResource resource, Places places, List<Constat> found) {
		resource.getAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				for (LocalRule rule : rules.local()) {
					rule.check(element, (on, feature, message, data) -> {
						List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(on, feature);
						Lieu at = nodes.isEmpty() ? places.of(on) : places.at(resource, nodes.get(0).getOffset(), nodes.get(0).getLength());
						found.add(new Constat(rule.info().code(), rule.info().gravite(), message, at, null, List.of(), data));
					});
				}
			}
		});
	}

	private static List<String> data(Diagnostic d) {
		return d instanceof AbstractDiagnostic a && a.getData() != null ? List.of(a.getData()) : List.of();
	}

	private static Lieu place(Diagnostic d, XtextResource resource, Places places) {
		return d instanceof AbstractDiagnostic a ? places.at(resource, a.getOffset(), a.getLength()) : places.at(resource, 0, 0);
	}

}
