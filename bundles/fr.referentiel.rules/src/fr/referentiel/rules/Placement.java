// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import fr.referentiel.model.Element;
import fr.referentiel.model.Regroupement;
import fr.referentiel.model.Vues;

/**
 * Which kinds of elements may stand in which. The checks and the completion read the same table.
 *
 * <p>A grouping (section, rubrique, block of an option) is looked through: what stands in it must suit both it and the element around it.
 */
public final class Placement {
	private static final Set<EClass> PROSE = Set.of(SECTION, RUBRIQUE, PARAGRAPHE, ITEM, TABLEAU, INSERTION, NOTE, TERME);
	private static final Set<EClass> LINKS = Set.of(LIEN, MATRICE, PAR_OPTION);
	private static final Set<EClass> MEASURES = Set.of(CRITERE, INDICATEUR, LISTE_CRITERES, LISTE_INDICATEURS);
	private static final Set<EClass> SAVOIRS = Set.of(SAVOIR, LISTE_SAVOIRS);
	private static final Set<EClass> COMPETENCES = Set.of(ENSEMBLE, COMPETENCE, LISTE_COMPETENCES);
	private static final Set<EClass> TACHES = Set.of(TACHE, LISTE_TACHES);

	private static final Map<EClass, Set<EClass>> TABLE = table();

	private Placement() {
	}

	private static Map<EClass, Set<EClass>> table() {
		Map<EClass, Set<EClass>> t = new LinkedHashMap<>();
		t.put(REFERENTIEL, all(PROSE, LINKS, COMPETENCES, SAVOIRS, Set.of(POLE, ACTIVITE, BLOC, UNITE, MODULE, EPREUVE, DISPENSE, GRILLE_HORAIRE, STAGE,
				FICHE, ANNEXE)));
		t.put(POLE, all(PROSE, LINKS, TACHES, COMPETENCES, SAVOIRS, MEASURES, Set.of(ACTIVITE)));
		t.put(ACTIVITE, all(PROSE, LINKS, TACHES, COMPETENCES, SAVOIRS, MEASURES));
		t.put(TACHE, all(PROSE, LINKS, SAVOIRS, MEASURES, Set.of(EXIGENCE)));
		t.put(ENSEMBLE, all(PROSE, LINKS, COMPETENCES, SAVOIRS, MEASURES, Set.of(EXIGENCE)));
		t.put(COMPETENCE, all(PROSE, LINKS, SAVOIRS, MEASURES, Set.of(SOUS_COMPETENCE, EXIGENCE)));
		t.put(SOUS_COMPETENCE, all(PROSE, LINKS, SAVOIRS, MEASURES, Set.of(EXIGENCE)));
		t.put(SAVOIR, all(PROSE, LINKS, SAVOIRS, MEASURES, Set.of(LISTE_LIMITES, LIMITE, EXIGENCE)));
		t.put(LIMITE, Set.of(ITEM));
		t.put(CRITERE, all(PROSE, LINKS, Set.of(INDICATEUR, LISTE_INDICATEURS)));
		t.put(INDICATEUR, all(PROSE, LINKS));
		t.put(BLOC, all(PROSE, LINKS, COMPETENCES, SAVOIRS, MEASURES, Set.of(ACTIVITE, UNITE, MODALITE)));
		t.put(UNITE, all(PROSE, LINKS, COMPETENCES, SAVOIRS, MEASURES, Set.of(EPREUVE)));
		t.put(MODULE, all(PROSE, LINKS, COMPETENCES, SAVOIRS, MEASURES, Set.of(ACTIVITE)));
		Set<EClass> examined = all(PROSE, LINKS, COMPETENCES, SAVOIRS, MEASURES, Set.of(FORME, MODALITE, LISTE_CAUSES_NV, PHASE, DISPENSE));
		t.put(EPREUVE, all(examined, Set.of(SOUS_EPREUVE, PARTIE, UNITE)));
		t.put(SOUS_EPREUVE, all(examined, Set.of(PARTIE, UNITE)));
		t.put(PARTIE, examined);
		t.put(FORME, all(PROSE, LINKS, MEASURES, Set.of(PHASE, PARTIE, LISTE_CAUSES_NV)));
		t.put(PHASE, all(PROSE, LINKS, MEASURES, Set.of(LISTE_CAUSES_NV)));
		t.put(DISPENSE, all(PROSE, LINKS));
		t.put(GRILLE_HORAIRE, all(PROSE, LINKS, Set.of(ENSEIGNEMENT)));
		t.put(ENSEIGNEMENT, all(PROSE, LINKS, Set.of(HORAIRE, ENSEIGNEMENT)));
		t.put(STAGE, all(PROSE, LINKS, Set.of(VOIE, LISTE_CAUSES_NV)));
		t.put(VOIE, all(PROSE, LINKS));
		t.put(FICHE, all(PROSE, LINKS, TACHES, COMPETENCES, Set.of(ACTIVITE, BLOC, NOMENCLATURE, CERTIFICATEUR, TERRITOIRE, VOIE, DISPENSE)));
		t.put(TERME, PROSE);
		t.put(ITEM, Set.of(ITEM));
		t.put(PROGRAMME, all(PROSE, LINKS, Set.of(ENSEIGNEMENT, VOLUME, GRILLE_HORAIRE, MODULE, VOIE, CERTIFICATEUR)));
		t.put(PARAMETRAGE, Set.of(ECHELLE, BAREME));
		t.put(ECHELLE, Set.of(NIVEAU));
		t.put(BAREME, Set.of(PONDERATION));
		t.put(LISTE_TACHES, Set.of(TACHE, PARAGRAPHE));
		t.put(LISTE_COMPETENCES, Set.of(COMPETENCE, PARAGRAPHE));
		t.put(LISTE_SAVOIRS, Set.of(SAVOIR, PARAGRAPHE));
		t.put(LISTE_LIMITES, Set.of(LIMITE, PARAGRAPHE));
		t.put(LISTE_CRITERES, Set.of(CRITERE, PARAGRAPHE));
		t.put(LISTE_INDICATEURS, Set.of(INDICATEUR, PARAGRAPHE));
		t.put(LISTE_CAUSES_NV, Set.of(ITEM, PARAGRAPHE));
		t.put(RUBRIQUE, all(PROSE, LINKS, TACHES, COMPETENCES, SAVOIRS, MEASURES, Set.of(LISTE_CAUSES_NV, FORME, PHASE, VOIE, NOMENCLATURE)));
		Set<EClass> anything = new HashSet<>(Set.of(ANNEXE));
		t.values().forEach(anything::addAll);
		anything.removeAll(Set.of(NIVEAU, ECHELLE, BAREME, PONDERATION, LIMITE));
		t.put(SECTION, without(anything, ANNEXE));
		t.put(ANNEXE, Set.copyOf(anything));
		t.put(PAR_OPTION, Set.copyOf(anything));
		return new HashMap<>(t);
	}

	@SafeVarargs
	private static Set<EClass> all(Set<EClass>... groups) {
		Set<EClass> all = new HashSet<>();
		for (Set<EClass> group : groups) {
			all.addAll(group);
		}
		return Set.copyOf(all);
	}

	private static Set<EClass> without(Set<EClass> kinds, EClass kind) {
		Set<EClass> rest = new HashSet<>(kinds);
		rest.remove(kind);
		return Set.copyOf(rest);
	}

	/** The kinds that may stand in this one, empty when nothing may; unmodifiable. */
	public static Set<EClass> accepts(EClass container) {
		return TABLE.getOrDefault(container, Set.of());
	}

	/** The kinds in which this one may stand, those that are looked through left out. */
	public static List<EClass> homes(EClass kind) {
		return TABLE.entrySet().stream().filter(e -> e.getValue().contains(kind) && !REGROUPEMENT.isSuperTypeOf(e.getKey())).map(Map.Entry::getKey)
				.sorted((a, b) -> Integer.compare(a.getClassifierID(), b.getClassifierID())).toList();
	}

	/** Whether an element stands where its kind may; one without container does. */
	public static boolean fits(Element element) {
		if (!(element.eContainer() instanceof Element container) || element.eContainingFeature() == REFERENTIEL__DECLARATIONS) {
			return true;
		}
		boolean here = accepts(container.eClass()).contains(element.eClass());
		if (!here || !(container instanceof Regroupement)) {
			return here;
		}
		if (element.eClass() == LIMITE || element.eClass() == PARAGRAPHE || element.eClass() == ITEM) {
			return true; // a list accepts them for itself
		}
		Element bearer = Vues.porteur(element);
		return bearer instanceof Regroupement || bearer == null || accepts(bearer.eClass()).contains(element.eClass());
	}
}
