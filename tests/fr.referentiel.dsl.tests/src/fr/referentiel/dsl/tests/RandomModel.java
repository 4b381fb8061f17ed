// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import fr.referentiel.model.Competence;
import fr.referentiel.model.Duree;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.GenreRubrique;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Item;
import fr.referentiel.model.NatureEpreuve;
import fr.referentiel.model.Provenance;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielFactory;
import fr.referentiel.model.Rubrique;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.TypeForme;

/** Makes random models that the language can write, with texts that try its quoting. */
final class RandomModel {
	private static final ReferentielFactory F = ReferentielFactory.eINSTANCE;
	private static final List<String> WORDS = List.of("l'agent", "œuvre", "d'événements", "« cité »", "http://a.fr", "\"droit\"", "É", "(A, B)", "1 h 30", "{",
			"}", "//", "- tiret", "\\", "n° 1", "»", "«", "100 %", "pôle", "a|b");
	private final Random random;
	private int code;

	RandomModel(Random random) {
		this.random = random;
	}

	Fichier file() {
		Fichier file = F.createFichier();
		Referentiel r = F.createReferentiel();
		r.setCode("R" + random.nextInt(100));
		r.setIntitule(text());
		if (random.nextBoolean()) {
			r.setDiplome("BTS");
			r.setNiveau(5);
			r.setEcheance(LocalDate.of(2030, 1 + random.nextInt(12), 1 + random.nextInt(28)));
		}
		file.getRacines().add(r);
		some(4, () -> random.nextBoolean() ? pole() : epreuve(), r);
		some(2, this::section, r);
		return file;
	}

	private Element pole() {
		Element pole = coded(F.createPole());
		some(3, () -> {
			Element activite = coded(F.createActivite());
			some(3, () -> coded(F.createTache()), activite);
			some(3, () -> {
				Competence c = coded(F.createCompetence());
				some(1, () -> coded(F.createSousCompetence()), c);
				return c;
			}, activite);
			some(3, this::savoir, activite);
			return activite;
		}, pole);
		Rubrique rubrique = F.createRubrique();
		rubrique.setGenre(GenreRubrique.values()[random.nextInt(GenreRubrique.values().length)]);
		some(3, this::prose, rubrique);
		pole.getElements().add(rubrique);
		return pole;
	}

	private Savoir savoir() {
		Savoir savoir = coded(F.createSavoir());
		savoir.setDejaVu(random.nextInt(4) == 0);
		var limites = F.createListeLimites();
		some(3, () -> line(F.createLimite()), limites);
		if (!limites.getElements().isEmpty()) {
			savoir.getElements().add(limites);
		}
		return savoir;
	}

	private Element epreuve() {
		Epreuve e = coded(F.createEpreuve());
		e.setCoefficient(new BigDecimal(random.nextInt(80)).movePointLeft(1));
		e.setFacultative(random.nextBoolean());
		some(2, () -> {
			Forme f = F.createForme();
			f.setType(random.nextBoolean() ? TypeForme.CCF : TypeForme.PONCTUELLE);
			f.getNatures().add(NatureEpreuve.values()[random.nextInt(3)]);
			f.setDuree(new Duree(1 + random.nextInt(300)));
			some(2, this::prose, f);
			return f;
		}, e);
		return e;
	}

	private Element section() {
		Element section = F.createSection();
		section.setIntitule(text());
		some(4, this::prose, section);
		Element grille = F.createGrilleHoraire();
		some(2, () -> {
			Element line = F.createEnseignement();
			line.setIntitule(text());
			some(2, () -> {
				Horaire h = F.createHoraire();
				h.setAnnee(1 + random.nextInt(2));
				h.setHebdomadaire(new BigDecimal(random.nextInt(9)));
				return h;
			}, line);
			return line;
		}, grille);
		section.getElements().add(grille);
		return section;
	}

	private Element prose() {
		Element e = random.nextBoolean() ? F.createParagraphe() : line(F.createItem());
		e.setIntitule(text());
		return e;
	}

	private Element line(Element first) {
		first.setIntitule(text());
		some(2, () -> {
			Item second = F.createItem();
			second.setIntitule(text());
			return second;
		}, first);
		return first;
	}

	private <T extends Element> T coded(T element) {
		element.setCode("K" + code++ + (random.nextBoolean() ? ".1" : ""));
		element.setIntitule(text());
		element.setSic(random.nextInt(5) == 0);
		element.setProvenance(random.nextInt(5) == 0 ? Provenance.DEDUIT : Provenance.OFFICIEL);
		if (random.nextInt(4) == 0) {
			Formulation f = F.createFormulation();
			f.setTexte(text());
			element.getFormulations().add(f);
		}
		return element;
	}

	private void some(int most, Supplier<Element> maker, Element into) {
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			into.getElements().add(maker.get());
		}
	}

	private String text() {
		StringBuilder out = new StringBuilder("Texte");
		for (int i = random.nextInt(6); i > 0; i--) {
			out.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
		}
		return out.toString();
	}
}
