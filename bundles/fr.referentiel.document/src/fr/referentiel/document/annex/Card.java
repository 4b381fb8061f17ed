// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Certificateur;
import fr.referentiel.model.Element;
import fr.referentiel.model.Fiche;
import fr.referentiel.model.GenreNomenclature;
import fr.referentiel.model.Nomenclature;
import fr.referentiel.model.Section;
import fr.referentiel.model.Territoire;
import fr.referentiel.model.Vues;
import fr.referentiel.model.Voie;

/** The card of the RNCP. The words of France compétences' form are here, those of the certifier in the text; the order is the text's. */
record Card(AnnexBody body) {
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

	void write(Fiche fiche) {
		summary(fiche);
		for (Element element : fiche.getElements()) {
			switch (element) {
			case Nomenclature n -> { } // in the summary
			case Certificateur c -> { }
			case Bloc bloc -> new CardBloc(body).write(bloc);
			case Section s when hasAnswers(s) -> new CardAnswers(body).write(s);
			default -> body.one(element);
			}
		}
	}

	private static boolean hasAnswers(Section section) {
		return !Vues.contenus(section, Voie.class).isEmpty() || !Vues.contenus(section, Territoire.class).isEmpty();
	}

	/** « L'essentiel »: level, codes, date, certifiers. */
	private void summary(Fiche fiche) {
		body.flow().heading(body.level(), "L’essentiel");
		Integer level = body.referentiel().getNiveau();
		if (level != null) {
			body.flow().label("Nomenclature du niveau de qualification");
			body.flow().paragraph("Niveau " + level);
		}
		codes(fiche, GenreNomenclature.NSF, "Code(s) NSF");
		codes(fiche, GenreNomenclature.FORMACODE, "Formacode(s)");
		LocalDate end = body.referentiel().getEcheance();
		if (end != null) {
			body.flow().label("Date d’échéance de l’enregistrement");
			body.flow().paragraph(DATE.format(end));
		}
		List<TableRow> certifiers = fiche.getElements().stream().filter(Certificateur.class::isInstance).map(Certificateur.class::cast)
				.map(c -> TableRow.of(body.place().text(c), c.getSiret() == null ? "-" : c.getSiret(), "-", "-")).toList();
		if (!certifiers.isEmpty()) {
			TableRow header = TableRow.header("Nom légal", "Siret", "Nom commercial", "Site internet");
			body.flow().table(new Table("", List.of(4, 2, 2, 2), List.of(header), certifiers));
		}
	}

	private void codes(Fiche fiche, GenreNomenclature kind, String title) {
		List<Nomenclature> codes = fiche.getElements().stream().filter(Nomenclature.class::isInstance).map(Nomenclature.class::cast)
				.filter(n -> n.getGenre() == kind).toList();
		if (!codes.isEmpty()) {
			body.flow().label(title);
			codes.forEach(n -> body.flow().paragraph(body.place().coded(" : ", n)));
		}
	}
}
