// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.outline;

import static fr.referentiel.model.ReferentielPackage.Literals.*;
import static java.util.Map.entry;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;

/** The protocol's kinds, made for programs, that stand for kinds of elements; docs/utilisateur/editeurs.md lists them for those who choose icons. */
public final class SymbolKinds {
	private static final Map<EClass, SymbolKind> KINDS = Map.ofEntries(entry(REFERENTIEL, SymbolKind.Package), entry(PARAMETRAGE, SymbolKind.Module),
			entry(PROGRAMME, SymbolKind.Module), entry(POLE, SymbolKind.Namespace), entry(BLOC, SymbolKind.Namespace), entry(ACTIVITE, SymbolKind.Class),
			entry(ENSEMBLE, SymbolKind.Class), entry(TACHE, SymbolKind.Method), entry(COMPETENCE, SymbolKind.Function),
			entry(SOUS_COMPETENCE, SymbolKind.Function), entry(SAVOIR, SymbolKind.Field), entry(LIMITE, SymbolKind.Constant),
			entry(CRITERE, SymbolKind.Property), entry(INDICATEUR, SymbolKind.Property), entry(UNITE, SymbolKind.Interface), entry(MODULE, SymbolKind.Module),
			entry(EPREUVE, SymbolKind.Event), entry(SOUS_EPREUVE, SymbolKind.Event), entry(PARTIE, SymbolKind.Event), entry(FORME, SymbolKind.Struct),
			entry(PHASE, SymbolKind.Struct), entry(MODALITE, SymbolKind.Struct), entry(LIEN, SymbolKind.Key), entry(MATRICE, SymbolKind.Array),
			entry(GRILLE_HORAIRE, SymbolKind.Array), entry(TABLEAU, SymbolKind.Array), entry(ENSEIGNEMENT, SymbolKind.Object),
			entry(HORAIRE, SymbolKind.Number), entry(OPTION, SymbolKind.Enum), entry(CATEGORIE, SymbolKind.EnumMember), entry(ECHELLE, SymbolKind.Enum),
			entry(NIVEAU, SymbolKind.EnumMember), entry(SOURCE, SymbolKind.File), entry(ANNEXE, SymbolKind.File), entry(FICHE, SymbolKind.File));

	private SymbolKinds() {
	}

	/** The kind that stands for this one; never null. */
	public static SymbolKind of(EClass kind) {
		return KINDS.getOrDefault(kind, SymbolKind.String);
	}
}
