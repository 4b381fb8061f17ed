// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.model.Activite;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Categorie;
import fr.referentiel.model.Certificateur;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Critere;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Fiche;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Module;
import fr.referentiel.model.Nomenclature;
import fr.referentiel.model.Pole;
import fr.referentiel.model.Reponse;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.SousEpreuve;
import fr.referentiel.model.Stage;
import fr.referentiel.model.Tache;
import fr.referentiel.model.Territoire;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Voie;
import fr.referentiel.testing.Texts;

/** What the two shipped models of the BTS MOS hold, in the figures of their texts. */
class MosCompletenessTest {
	private static final LoadedReferentiel MOS = Texts.shipped("mos");
	private static final LoadedReferentiel CARD = Texts.shipped("mos-2020");

	@Test
	void theFourPolesHaveTheirActivitiesTasksCompetencesAndKnowledge() {
		assertEquals(4, all(Pole.class).size());
		assertEquals(11, inPoles(Activite.class).size());
		assertEquals(48, inPoles(Tache.class).size());
		assertEquals(52, inPoles(Competence.class).size());
		assertEquals(61, inPoles(Savoir.class).size());
	}

	@Test
	void eachSavoirOfThePolesHasLimites() {
		assertEquals(List.of(), inPoles(Savoir.class).stream().filter(s -> s.getLimites().isEmpty()).map(Element::getCode).toList());
	}

	@Test
	void eachPoleHasCriteria() {
		assertEquals(List.of(5, 12, 6, 9), all(Pole.class).stream().map(p -> under(p, Critere.class).size()).toList());
	}

	@Test
	void theModuleOfEf2HasItsThirtyCompetencesAndMarksTheKnowledgeTaughtBefore() {
		Module module = all(Module.class).stream().filter(m -> m.getCode().equals("EF2")).findFirst().orElseThrow();
		List<Competence> competences = under(module, Competence.class);
		assertEquals(30, competences.size());
		assertEquals("C1.1", competences.getFirst().getCode());
		assertEquals("C5.4", competences.getLast().getCode());
		assertEquals(List.of(), competences.stream().filter(c -> under(c, Savoir.class).isEmpty()).map(Element::getCode).toList());
		assertEquals(23, under(module, Savoir.class).stream().filter(Savoir::isDejaVu).count());
	}

	@Test
	void theUnitsAreThoseOfTheOfficialText() {
		assertEquals(List.of("U1", "U21", "U22", "U3", "U4", "U51", "U52", "U6", "UF1", "UF2", "UF3"), all(Unite.class).stream().map(Element::getCode).toList());
	}

	@Test
	void thereAreEightBlocsAndThreeFacultativeOnes() {
		assertEquals(List.of(8L, 3L), List.of(MOS.referentiel().getBlocs().stream().filter(b -> !b.isFacultatif()).count(),
				MOS.referentiel().getBlocs().stream().filter(b -> b.isFacultatif()).count()));
	}

	@Test
	void eachEpreuveThatIsSatHasAFormForEachOfTheThreeCategories() {
		List<Categorie> categories = MOS.referentiel().getDeclarations().stream().filter(Categorie.class::isInstance).map(Categorie.class::cast).toList();
		assertEquals(3, categories.size());
		List<Epreuve> sat = new ArrayList<>(all(Epreuve.class).stream().filter(e -> e.getSousEpreuves().isEmpty()).toList());
		sat.addAll(all(SousEpreuve.class));
		assertEquals(Set.of("E1", "E21", "E22", "E3", "E4", "E51", "E52", "E6", "EF1", "EF2", "EF3"), sat.stream().map(Element::getCode).collect(Collectors.toSet()));
		for (Epreuve epreuve : sat) {
			assertEquals(categories, epreuve.getModalites().stream().map(Modalite::getCategorie).toList(), epreuve.getCode());
		}
	}

	@Test
	void aCodeWrittenInTwoWaysIsOneElementWithAnAlias() {
		Set<String> aliases = everything(MOS).stream().flatMap(e -> e.getFormulations().stream()).map(Formulation::getCode).collect(Collectors.toSet());
		assertTrue(aliases.containsAll(Set.of("A4.1.T1", "A4.2.T3", "U.51", "E.4", "E 3", "E 51", "EF 1", "EF 2")), aliases.toString());
		assertTrue(all(Tache.class).stream().noneMatch(t -> t.getCode() != null && t.getCode().contains(".T")));
	}

	@Test
	void theVolumesOfTheTwoYearsAreThoseOfTheGrille() {
		List<String> totals = MOS.referentiel().getElements().stream().flatMap(e -> under(e, Horaire.class).stream())
				.filter(h -> h.getAnnuel() != null && h.getAnnuel().intValue() > 1000)
				.map(h -> h.getHebdomadaire() + " " + h.getClasse() + " " + h.getDemiClasse() + " " + h.getAnnuel()).toList();
		assertEquals(List.of("31 23 8 1116", "29 21 8 1044"), totals);
	}

	@Test
	void theStageLastsFourteenWeeksFourOfThemInARowAndNeverLessThanTen() {
		Stage stage = all(Stage.class).getFirst();
		assertEquals(List.of(14, 4, 10), List.of(stage.getSemaines(), stage.getConsecutives(), stage.getPlancher()));
		assertEquals(5, under(stage, Voie.class).size());
	}

	@Test
	void theCardHasAPlaceForAllThatItSays() {
		Fiche card = under(CARD, Fiche.class).getFirst();
		assertEquals("35393", card.getCode());
		assertEquals(6, under(CARD, Bloc.class).size());
		assertEquals(4, under(CARD, Nomenclature.class).size());
		assertEquals("11004401300040", under(CARD, Certificateur.class).getFirst().getSiret());
		assertEquals(18, under(CARD, Modalite.class).size());
		assertEquals(6, under(CARD, Voie.class).stream().filter(v -> v.getOuverte() == Reponse.OUI).count());
		assertEquals(List.of(Reponse.NON_DIT, Reponse.NON_DIT), under(CARD, Territoire.class).stream().map(Territoire::getInscrit).toList(),
				"the crosses lost their column");
		assertFalse(under(CARD, Competence.class).isEmpty());
	}

	private static <T extends Element> List<T> all(Class<T> kind) {
		return under(MOS, kind);
	}

	private static <T extends Element> List<T> inPoles(Class<T> kind) {
		return all(Pole.class).stream().flatMap(p -> under(p, kind).stream()).toList();
	}

	private static <T extends Element> List<T> under(LoadedReferentiel loaded, Class<T> kind) {
		return everything(loaded).stream().filter(e -> e.eClass().getInstanceClass() == kind).map(kind::cast).toList();
	}

	private static <T extends Element> List<T> under(Element holder, Class<T> kind) {
		List<Element> all = new ArrayList<>();
		collect(holder, all);
		return all.stream().filter(e -> e != holder && e.eClass().getInstanceClass() == kind).map(kind::cast).toList();
	}

	private static List<Element> everything(LoadedReferentiel loaded) {
		List<Element> all = new ArrayList<>();
		collect(loaded.referentiel(), all);
		return all;
	}

	private static void collect(Element element, List<Element> all) {
		all.add(element);
		element.getElements().forEach(e -> collect(e, all));
	}
}
