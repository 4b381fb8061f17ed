// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import static fr.referentiel.model.ReferentielPackage.Literals.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.hover.Facts;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Liste;
import fr.referentiel.model.Stage;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Designation;
import fr.referentiel.rules.KindName;

/** Repairs of labels, lists and numbers. */
final class ContentRepairs {
	private static final String TO_WRITE = "à écrire";

	@Inject
	private Facts facts;

	/** {@code savoir.sans-limites}: a list to fill in. */
	List<Repair> withoutLimits(Defect defect) {
		return List.of(new Repair("Ajouter des limites").inside(defect.element(), "limites {\n  - " + TO_WRITE + "\n}"));
	}

	/** {@code intitule.absent}: a label to fill in, or the word that the source gives none. */
	List<Repair> withoutLabel(Defect defect) {
		Element element = defect.element();
		int at = NodeModelUtils.findNodesForFeature(element, ELEMENT__CODE).stream().map(INode::getEndOffset).findFirst().orElse(new Shape(element).headEnd());
		return List.of(new Repair("Ajouter un intitulé").insert(defect.file(), at, " « " + TO_WRITE + " »"),
				new Repair("Noter qu’il est absent de la source").afterHead(element, " absent de la source"));
	}

	/** {@code liste.vide}: a first line to fill in, or no list at all. */
	List<Repair> emptyList(Defect defect) {
		List<Repair> repairs = new ArrayList<>();
		repairs.add(new Repair("Retirer ce bloc vide").remove(defect.element()));
		if (defect.element() instanceof Liste) {
			repairs.add(new Repair("Ajouter une ligne").inside(defect.element(), "- " + TO_WRITE));
		}
		return repairs;
	}

	/** {@code niveau.hors-bornes}: the level of a BTS. */
	List<Repair> level(Defect defect) {
		return List.of(new Repair("Écrire le niveau 5, celui d’un BTS").replace(defect.element(), REFERENTIEL__NIVEAU, "5"));
	}

	/** {@code libelle.derive}: both wordings stand, on record; or the other one becomes that of the text. */
	List<Repair> drifting(Defect defect) {
		Element element = defect.element();
		List<Repair> repairs = new ArrayList<>();
		repairs.add(new Repair("Garder les deux écritures").afterHead(element, " admis libelle.derive « les deux écritures sont dans le texte officiel »"));
		for (Formulation f : element.getFormulations()) {
			if (f.getTexte() != null && !f.getLieux().isEmpty() && !f.getTexte().equals(element.getIntitule())) {
				INode wording = NodeModelUtils.findNodesForFeature(f, FORMULATION__TEXTE).get(0);
				repairs.add(new Repair("Corriger l’écriture de l’annexe : " + Designation.quoted(element.getIntitule())).replace(defect.file(), wording,
						"« " + element.getIntitule() + " »"));
			}
		}
		return repairs;
	}

	/** {@code typographie.*}: the pieces that the finding's data name, in pairs of what is written and what to write, in the order of the text. */
	List<Repair> typography(Defect defect) {
		List<String> pairs = defect.constat().donnees();
		Repair repair = new Repair("Corriger la typographie");
		int from = defect.constat().lieu().position();
		int end = from + defect.constat().lieu().longueur();
		String text = defect.file().document().getContents();
		for (int i = 0; i + 1 < pairs.size(); i += 2) {
			Matcher piece = asTyped(pairs.get(i)).matcher(text).region(from, end);
			if (piece.find()) {
				repair.replace(defect.file(), piece.start(), piece.end() - piece.start(), pairs.get(i + 1));
				from = piece.end();
			}
		}
		return repair.edits().isEmpty() ? List.of() : List.of(repair);
	}

	/** A piece of a label as it may be typed: with any apostrophe and any blank; reading makes them one. */
	private static Pattern asTyped(String piece) {
		return Pattern.compile(piece.chars().mapToObj(c -> c == '\'' ? "['\u2019\u02BC\u2018]" : c == ' ' ? "[\\s\u00A0\u202F]+" : Pattern.quote(String.valueOf((char) c)))
				.collect(Collectors.joining()));
	}

	/** {@code activite.incomplete}: one line to fill in for each kind that it lacks. */
	List<Repair> incomplete(Defect defect) {
		if (!(defect.element() instanceof Activite activite)) {
			return List.of();
		}
		Element whole = facts.assembled(activite).orElse(activite);
		boolean limited = defect.all(Savoir.class).stream().anyMatch(s -> !s.getLimites().isEmpty());
		List<String> lines = new ArrayList<>();
		for (EClass kind : List.of(TACHE, COMPETENCE, SAVOIR)) {
			if (Vues.contenus(whole, kindOf(kind)).isEmpty()) {
				lines.add(KindName.of(kind).name() + " " + defect.freeCode(kind, activite) + " « " + TO_WRITE + " »"
						+ (kind == SAVOIR && limited ? " {\n  limites {\n    - " + TO_WRITE + "\n  }\n}" : ""));
			}
		}
		return lines.isEmpty() ? List.of() : List.of(new Repair("Ajouter ce qui manque à l’activité").inside(activite, String.join("\n", lines)));
	}

	@SuppressWarnings("unchecked")
	private static Class<? extends Element> kindOf(EClass kind) {
		return (Class<? extends Element>) kind.getInstanceClass();
	}

	/** {@code horaire.somme}: the weekly hours that class and half class make. */
	List<Repair> hours(Defect defect) {
		if (!(defect.element() instanceof Horaire h) || h.getHebdomadaire() == null || h.getClasse() == null && h.getDemiClasse() == null) {
			return List.of();
		}
		BigDecimal sum = Stream.of(h.getClasse(), h.getDemiClasse(), h.getPratique()).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		return List.of(new Repair("Écrire " + Designation.number(sum) + " h par semaine, somme des cases").replace(h, HORAIRE__HEBDOMADAIRE, Designation.number(sum)));
	}

	/** {@code stage.plancher}: the floor or the consecutive weeks are cut to the length. */
	List<Repair> stage(Defect defect) {
		if (!(defect.element() instanceof Stage s) || s.getSemaines() == null) {
			return List.of();
		}
		Repair repair = new Repair("Ramener à " + s.getSemaines() + " semaines ce qui les dépasse");
		if (s.getPlancher() != null && s.getPlancher() > s.getSemaines()) {
			repair.replace(s, STAGE__PLANCHER, s.getSemaines().toString());
		}
		if (s.getConsecutives() != null && s.getConsecutives() > s.getSemaines()) {
			repair.replace(s, STAGE__CONSECUTIVES, s.getSemaines().toString());
		}
		return List.of(repair);
	}

	/** {@code savoir.non-mobilise}: a competence uses it; one repair for each of the first competences. */
	List<Repair> unusedSavoir(Defect defect) {
		Element savoir = defect.element();
		return savoir.getCode() == null ? List.of()
				: defect.all(Competence.class).stream().filter(c -> c.getCode() != null).limit(4)
						.map(c -> new Repair("Faire mobiliser " + savoir.getCode() + " par " + c.getCode()).inside(c, "mobilise savoir " + savoir.getCode())).toList();
	}
}
