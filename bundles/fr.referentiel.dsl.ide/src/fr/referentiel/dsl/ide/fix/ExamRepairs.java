// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.referentiel.model.Categorie;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Duree;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Phase;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;

/** Repairs of épreuves, their units and their forms. */
final class ExamRepairs {
	/** The most épreuves that are proposed for one competence. */
	private static final int CHOICES = 4;

	/** {@code competence.non-evaluee}: an épreuve evaluates it; one repair for each épreuve. */
	List<Repair> notEvaluated(Defect defect) {
		Element element = defect.element();
		String named = element instanceof Competence ? "compétence " + element.getCode() : element.getCode();
		return element.getCode() == null ? List.of()
				: defect.all(Epreuve.class).stream().filter(e -> e.getCode() != null && e.getSousEpreuves().isEmpty()).limit(CHOICES)
						.map(e -> new Repair("Faire évaluer " + element.getCode() + " par " + e.getCode()).inside(e, "évalue " + named)).toList();
	}

	/** {@code unite.sans-epreuve}: an épreuve that validates no unit yet, or a new one. */
	List<Repair> unitNotValidated(Defect defect) {
		Element unit = defect.element();
		List<Repair> repairs = new ArrayList<>();
		defect.all(Epreuve.class).stream().filter(e -> e.getCode() != null && !validates(e)).limit(CHOICES)
				.forEach(e -> repairs.add(new Repair("Faire valider " + unit.getCode() + " par " + e.getCode()).inside(e, "valide unité " + unit.getCode())));
		String code = defect.freeCode(EPREUVE, null);
		repairs.add(new Repair("Créer l’épreuve " + code + " de l’unité " + unit.getCode()).after(unit,
				"épreuve " + code + " " + quoted(unit.getIntitule()) + " coefficient 1 {\n  valide unité " + unit.getCode() + "\n}"));
		return repairs;
	}

	private static boolean validates(Epreuve e) {
		return e.getElements().stream().anyMatch(x -> x instanceof fr.referentiel.model.Lien l && l.getGenre() == fr.referentiel.model.GenreLien.VALIDE);
	}

	/** {@code epreuve.sans-objet}: it evaluates a pôle; one repair for each pôle. */
	List<Repair> withoutObject(Defect defect) {
		return defect.all(Pole.class).stream().filter(p -> p.getCode() != null).limit(CHOICES)
				.map(p -> new Repair("Évaluer le pôle " + p.getCode()).inside(defect.element(), "évalue pôle " + p.getCode())).toList();
	}

	/** {@code bloc.sans-unite}: an existing unit corresponds to the bloc, or a new one. */
	List<Repair> blocWithoutUnit(Defect defect) {
		Element bloc = defect.element();
		List<Repair> repairs = new ArrayList<>();
		defect.all(Unite.class).stream().filter(u -> u.getCode() != null && u.getIntitule() != null && u.getIntitule().equals(bloc.getIntitule()))
				.forEach(u -> repairs.add(new Repair("Relier le bloc à l’unité " + u.getCode()).inside(bloc, "correspond unité " + u.getCode())));
		String code = defect.freeCode(UNITE, null);
		repairs.add(new Repair("Créer l’unité " + code + " de ce bloc").inside(bloc, "correspond unité " + code).after(bloc,
				"unité " + code + " " + quoted(bloc.getIntitule())));
		return repairs;
	}

	/** {@code ccf.situations}: one situation, the number to be checked. */
	List<Repair> situations(Defect defect) {
		Element ccf = defect.element();
		List<EStructuralFeature> before = ccf instanceof Forme ? List.of(FORME__TYPE, FORME__NATURES, FORME__DUREE, FORME__PREPARATION)
				: ccf instanceof Modalite ? List.of(MODALITE__TYPE, MODALITE__NATURES, MODALITE__DUREE, MODALITE__PREPARATION) : List.of();
		return before.stream().flatMap(f -> NodeModelUtils.findNodesForFeature(ccf, f).stream()).max(Comparator.comparingInt(INode::getEndOffset))
				.map(n -> List.of(new Repair("Écrire « situations 1 » (nombre à vérifier)").insert(defect.file(), n.getEndOffset(), " situations 1"))).orElse(List.of());
	}

	/** {@code duree.phases}: the duration that the phases make, less the preparation. */
	List<Repair> phases(Defect defect) {
		if (!(defect.element() instanceof Forme forme)) {
			return List.of();
		}
		int phases = forme.getPhases().stream().map(Phase::getDuree).filter(Objects::nonNull).mapToInt(Duree::minutes).sum();
		Epreuve epreuve = Vues.porteur(forme) instanceof Epreuve e ? e : null;
		Duree preparation = forme.getPreparation() == null && epreuve != null ? epreuve.getPreparation() : forme.getPreparation();
		Duree sum = new Duree(Math.max(0, phases - (preparation == null ? 0 : preparation.minutes())));
		Repair repair = new Repair("Porter la durée à " + sum + ", somme des phases");
		return List.of(forme.getDuree() != null ? repair.replace(forme, FORME__DUREE, sum.toString()) : repair.replace(epreuve, EPREUVE__DUREE, sum.toString()));
	}

	/** {@code coefficient.nul}: no coefficient. */
	List<Repair> nullCoefficient(Defect defect) {
		INode value = NodeModelUtils.findNodesForFeature(defect.element(), EPREUVE__COEFFICIENT).get(0);
		String text = defect.file().document().getContents();
		int from = text.lastIndexOf("coefficient", value.getOffset());
		while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\u00A0')) {
			from--;
		}
		return from < 0 ? List.of() : List.of(new Repair("Retirer le coefficient").replace(defect.file(), from, value.getEndOffset() - from, ""));
	}

	/** {@code coefficient.somme}: the épreuve's coefficient is what its sous-épreuves make, where options do not differ. */
	List<Repair> coefficientSum(Defect defect) {
		if (!(defect.element() instanceof Epreuve epreuve) || epreuve.getSousEpreuves().stream().anyMatch(s -> !s.getOptions().isEmpty())) {
			return List.of();
		}
		BigDecimal sum = epreuve.getSousEpreuves().stream().filter(s -> !s.isFacultative() && s.getCoefficient() != null).map(Epreuve::getCoefficient)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		return List.of(new Repair("Écrire le coefficient " + Designation.number(sum) + ", somme des sous-épreuves").replace(epreuve, EPREUVE__COEFFICIENT,
				Designation.number(sum)));
	}

	/** {@code epreuve.categorie-sans-forme}: the missing categories sit it as the first one does. */
	List<Repair> missingCategory(Defect defect) {
		List<Modalite> given = defect.element().getElements().stream().filter(Modalite.class::isInstance).map(Modalite.class::cast).toList();
		if (given.isEmpty()) {
			return List.of();
		}
		INode first = NodeModelUtils.findActualNodeFor(given.get(0));
		INode category = NodeModelUtils.findNodesForFeature(given.get(0), MODALITE__CATEGORIE).get(0);
		String rest = first.getText().substring(category.getEndOffset() - first.getTotalOffset()).strip();
		List<String> served = given.stream().map(m -> m.getCategorie() == null ? "" : String.valueOf(m.getCategorie().getCode())).toList();
		String lines = String.join("\n", defect.all(Categorie.class).stream().map(Element::getCode).filter(c -> c != null && !served.contains(c))
				.map(c -> "modalité " + c + " " + rest).toList());
		return lines.isEmpty() ? List.of() : List.of(new Repair("Ajouter les modalités manquantes, comme la première").inside(defect.element(), lines));
	}

	private static String quoted(String label) {
		return "« " + (label == null ? "intitulé à écrire" : label) + " »";
	}
}
