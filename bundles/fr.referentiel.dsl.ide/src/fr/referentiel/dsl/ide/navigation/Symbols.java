// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.symbol.WorkspaceSymbolService;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.outline.SymbolKinds;
import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.dsl.ide.place.Labels;
import fr.referentiel.dsl.ide.place.Matching;
import fr.referentiel.dsl.ide.workspace.Folder;
import fr.referentiel.dsl.ide.workspace.Positions;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.dsl.ide.workspace.Workspace;
import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.model.Element;

/** The coded elements of all texts, found by their code or by words of their label, accents and case left out of account. */
public class Symbols extends WorkspaceSymbolService {
	/** More symbols than this help nobody; an editor asks again with a longer query. */
	private static final int MOST = 500;

	@Inject
	private Workspace workspace;

	@Override
	public List<? extends WorkspaceSymbol> getSymbols(String query, IResourceAccess access, IResourceDescriptions index, CancelIndicator cancel) {
		List<WorkspaceSymbol> found = new ArrayList<>();
		Matching matching = new Matching(query);
		for (Folder folder : workspace.folders().all()) {
			for (SourceFile file : folder.files()) {
				if (!file.shipped()) {
					collect(file, matching, found);
				}
				if (cancel.isCanceled() || found.size() >= MOST) {
					return found;
				}
			}
		}
		return found;
	}

	private static void collect(SourceFile file, Matching matching, List<WorkspaceSymbol> found) {
		for (Iterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
			if (all.next() instanceof Element e && e.getCode() != null && matching.accepts(e.getCode() + " " + Labels.label(e))) {
				Caret.code(e).ifPresent(code -> found.add(new WorkspaceSymbol(Labels.of(e), SymbolKinds.of(e.eClass()),
						Either.forLeft(new Location(file.path().toUri().toString(), Positions.range(file.document(), code))), ElementNames.rootCode(e))));
			}
		}
	}
}
