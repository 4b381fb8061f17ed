// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.hint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.hover.Facts;
import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.dsl.ide.workspace.Positions;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Pole;
import fr.referentiel.rules.KindName;

/** Above a pôle, an activité, a bloc or a competence: what evaluates it, and how much it holds. The lens is to be read; it runs no command. */
public class Lenses implements ICodeLensService {
	@Inject
	private Facts facts;

	@Override
	public List<? extends CodeLens> computeCodeLenses(Document document, XtextResource resource, CodeLensParams params, CancelIndicator cancel) {
		List<CodeLens> lenses = new ArrayList<>();
		resource.getAllContents().forEachRemaining(o -> {
			if (shown(o)) {
				Element element = (Element) o;
				String title = title(element);
				Caret.code(element).filter(n -> !title.isEmpty())
						.ifPresent(n -> lenses.add(new CodeLens(Positions.range(document, n), new Command(title, ""), null)));
			}
		});
		return lenses;
	}

	private static boolean shown(Object o) {
		return o instanceof Pole || o instanceof Activite || o instanceof Bloc || o instanceof Competence;
	}

	private String title(Element element) {
		List<String> parts = new ArrayList<>();
		List<String> by = facts.evaluatedBy(element);
		if (!by.isEmpty()) {
			parts.add((KindName.of(element.eClass()).feminine() ? "évaluée" : "évalué") + " par " + String.join(", ", by));
		}
		parts.addAll(facts.contents(element));
		return String.join(", ", parts);
	}
}
