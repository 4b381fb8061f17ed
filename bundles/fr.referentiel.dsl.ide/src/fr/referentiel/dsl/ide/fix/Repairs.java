// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.fix;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.google.inject.Inject;

import fr.referentiel.dsl.ide.code.NextCode;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.dsl.naming.ElementNames;
import fr.referentiel.model.Constat;
import fr.referentiel.model.Element;

/** Which repairs there are for which findings; the first of a finding is the one that "fix all" takes. */
public final class Repairs {
	/** Findings that no rule makes: they cannot be accepted. */
	private static final Set<String> NOT_OF_RULES = Set.of("syntaxe", "lien.inconnu", "suite.sans-debut", "referentiel.double", "referentiel.non-dit", "fichier.illisible",
			"reglage.inconnu");

	private final Map<String, Function<Defect, List<Repair>>> byCode;

	@Inject
	Repairs(CodeRepairs codes, ExamRepairs exams, ContentRepairs contents, ReferenceRepairs references) {
		byCode = Map.ofEntries(entry("code.absent", codes::missing), entry("code.double", codes::duplicate), entry("code.parent", codes::astray),
				entry("code.trou", codes::gap), entry("referentiel.double", codes::begunTwice), entry("referentiel.non-dit", codes::untold), entry("competence.non-evaluee", exams::notEvaluated),
				entry("unite.sans-epreuve", exams::unitNotValidated), entry("epreuve.sans-objet", exams::withoutObject),
				entry("bloc.sans-unite", exams::blocWithoutUnit), entry("ccf.situations", exams::situations), entry("duree.phases", exams::phases),
				entry("coefficient.nul", exams::nullCoefficient), entry("coefficient.somme", exams::coefficientSum),
				entry("epreuve.categorie-sans-forme", exams::missingCategory), entry("savoir.sans-limites", contents::withoutLimits),
				entry("savoir.non-mobilise", contents::unusedSavoir), entry("intitule.absent", contents::withoutLabel), entry("liste.vide", contents::emptyList),
				entry("niveau.hors-bornes", contents::level), entry("libelle.derive", contents::drifting),
				entry("activite.incomplete", contents::incomplete), entry("horaire.somme", contents::hours), entry("stage.plancher", contents::stage),
				entry("typographie.espace", contents::typography),
				entry("typographie.numero", contents::typography), entry("typographie.ligature", contents::typography),
				entry("typographie.capitale", contents::typography), entry("lien.inconnu", references::unknown), entry("syntaxe", references::unreadable));
	}

	/** The codes that have repairs of their own, besides being accepted. */
	Set<String> codes() {
		return byCode.keySet();
	}

	/** The repairs of a finding, the best first; empty when there is none. */
	List<Repair> of(SourceFile file, Constat constat, NextCode codes) {
		Element element = Defect.element(file, constat);
		if (element == null && !NOT_OF_RULES.contains(constat.code())) {
			return List.of();
		}
		Defect defect = new Defect(file, constat, element, codes);
		List<Repair> repairs = new ArrayList<>(byCode.getOrDefault(constat.code(), d -> List.of()).apply(defect));
		if (!NOT_OF_RULES.contains(constat.code())) {
			repairs.addAll(Acceptance.of(defect));
		}
		return repairs;
	}

	/** Free codes for repairs in a file. */
	NextCode codes(SourceFile file, Constat constat) {
		Element element = Defect.element(file, constat);
		return new NextCode(file.folder(), element == null ? null : ElementNames.rootCode(element));
	}
}
