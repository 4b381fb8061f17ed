// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.Locale;
import java.util.stream.Collectors;

import fr.referentiel.model.Modalite;
import fr.referentiel.model.NatureEpreuve;
import fr.referentiel.model.Section;
import fr.referentiel.model.TypeForme;

/** What the règlement d'examen writes for one épreuve and one category of candidates: a form, and a duration beside it. */
public final class RulesCell {
	private RulesCell() {
	}

	/**
	 * Both in one line: « Ponctuelle écrite 4 heures ».
	 *
	 * @param place the annex that holds the règlement, or null
	 */
	public static String of(Modalite modality, Section place) {
		return Place.joined(" ", form(modality, new Place(place)), duration(modality));
	}

	static String form(Modalite modality, Place place) {
		if (modality.getIntitule() != null) {
			return place.text(modality);
		}
		String type = modality.getType() == TypeForme.CCF ? "CCF" : "Ponctuelle";
		return Place.joined(" ", type, situations(modality.getSituations()), modality.getNatures().stream().map(RulesCell::nature).collect(Collectors.joining(" et ")));
	}

	private static String situations(Integer number) {
		return number == null ? "" : number + (number > 1 ? " situations" : " situation");
	}

	static String duration(Modalite modality) {
		String preparation = modality.getPreparation() == null || modality.getIntitule() != null ? "" : "préparation " + Figures.of(modality.getPreparation());
		return (Place.joined(" + ", Figures.of(modality.getDuree()), preparation) + NoteMark.after(modality.getAppels())).strip();
	}

	private static String nature(NatureEpreuve nature) {
		return switch (nature) {
		case ECRITE -> "écrite";
		default -> nature.getLiteral().toLowerCase(Locale.FRENCH);
		};
	}
}
