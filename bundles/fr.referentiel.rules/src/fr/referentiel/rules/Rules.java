// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules;

import java.util.List;
import java.util.stream.Stream;

import fr.referentiel.rules.local.CodeOutsideParent;
import fr.referentiel.rules.local.EmptyList;
import fr.referentiel.rules.local.LevelOutOfRange;
import fr.referentiel.rules.local.MisplacedElement;
import fr.referentiel.rules.local.MissingCode;
import fr.referentiel.rules.local.MissingLabel;
import fr.referentiel.rules.local.NullCoefficient;
import fr.referentiel.rules.local.PhasesTooLong;
import fr.referentiel.rules.local.SiretChecksum;
import fr.referentiel.rules.typography.AccentedCapital;
import fr.referentiel.rules.typography.Ligature;
import fr.referentiel.rules.typography.MissingSpace;
import fr.referentiel.rules.typography.NumberSign;
import fr.referentiel.rules.whole.BaremeLevels;
import fr.referentiel.rules.whole.BaremeWeights;
import fr.referentiel.rules.whole.BaremeWithoutWeights;
import fr.referentiel.rules.whole.BlocWithoutUnite;
import fr.referentiel.rules.whole.CategorieWithoutForme;
import fr.referentiel.rules.whole.CcfWithoutSituations;
import fr.referentiel.rules.whole.CodeGap;
import fr.referentiel.rules.whole.CoefficientSum;
import fr.referentiel.rules.whole.CompetenceInTwoUnites;
import fr.referentiel.rules.whole.ContradictoryDuration;
import fr.referentiel.rules.whole.ContradictoryNature;
import fr.referentiel.rules.whole.DriftingLabel;
import fr.referentiel.rules.whole.DuplicateCode;
import fr.referentiel.rules.whole.EctsTotal;
import fr.referentiel.rules.whole.EpreuveWithoutObject;
import fr.referentiel.rules.whole.HoraireAnnual;
import fr.referentiel.rules.whole.HoraireSum;
import fr.referentiel.rules.whole.HoraireTotal;
import fr.referentiel.rules.whole.IncompleteActivite;
import fr.referentiel.rules.whole.LinkAcrossOptions;
import fr.referentiel.rules.whole.MissingAnnexe;
import fr.referentiel.rules.whole.ModaliteWithoutDuration;
import fr.referentiel.rules.whole.NearlyEqualLabels;
import fr.referentiel.rules.whole.ProgrammeVolume;
import fr.referentiel.rules.whole.SavoirWithoutLimites;
import fr.referentiel.rules.whole.StageFloor;
import fr.referentiel.rules.whole.TooManyEpreuves;
import fr.referentiel.rules.whole.UncoveredCompetence;
import fr.referentiel.rules.whole.UniteWithoutEpreuve;
import fr.referentiel.rules.whole.UnusedSavoir;

/** All the rules there are, in both tiers. Immutable. */
public final class Rules {
	private final List<LocalRule> local = Stream.<LocalRule>of(new MisplacedElement(), new MissingCode(), new MissingLabel(), new EmptyList(),
			new CodeOutsideParent(), new LevelOutOfRange(), new PhasesTooLong(), new NullCoefficient(), new SiretChecksum(), new MissingSpace(),
			new NumberSign(), new Ligature(), new AccentedCapital()).<LocalRule>map(AcceptingRule::new).toList();

	private final List<Rule> whole = List.of(new UncoveredCompetence(), new UnusedSavoir(), new EpreuveWithoutObject(), new BlocWithoutUnite(),
			new UniteWithoutEpreuve(), new IncompleteActivite(), new SavoirWithoutLimites(), new DuplicateCode(), new CodeGap(), new DriftingLabel(),
			new NearlyEqualLabels(), new CoefficientSum(), new CategorieWithoutForme(), new CcfWithoutSituations(), new ModaliteWithoutDuration(),
			new HoraireSum(), new HoraireAnnual(), new HoraireTotal(), new EctsTotal(), new TooManyEpreuves(), new CompetenceInTwoUnites(),
			new LinkAcrossOptions(), new ContradictoryNature(), new ContradictoryDuration(), new StageFloor(), new BaremeWeights(), new BaremeWithoutWeights(), new BaremeLevels(),
			new ProgrammeVolume(), new MissingAnnexe());

	/** The rules that need no more than one element of a file; what an author has accepted, they leave out. */
	public List<LocalRule> local() {
		return local;
	}

	/** The rules about a whole référentiel; {@link RuleRunner} runs them. */
	public List<Rule> whole() {
		return whole;
	}

	/** What all findings are: local rules, whole ones, then what reading a text and its settings can find. */
	public List<RuleInfo> infos() {
		Stream<RuleInfo> checked = Stream.concat(local.stream().map(LocalRule::info), whole.stream().map(Rule::info));
		return Stream.concat(checked, Stream.concat(Reading.infos().stream(), Stream.of(SeveritySettings.UNKNOWN))).toList();
	}
}
