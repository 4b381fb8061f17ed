// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.util.stream.Collectors;

import fr.referentiel.model.Modalite;
import fr.referentiel.model.NatureEpreuve;
import fr.referentiel.model.Note;
import fr.referentiel.model.TypeForme;

/** One cell of the règlement d'examen as a phrase: « Ponctuelle orale, 50 min (20 minutes de présentation …) ». */
final class Modalities {
	private Modalities() {
	}

	static String text(Modalite m) {
		String form = m.getIntitule() != null ? m.getIntitule() : form(m);
		String duration = m.getDuree() == null ? "" : ", " + m.getDuree();
		String preparation = m.getPreparation() == null || m.getIntitule() != null ? "" : ", préparation " + m.getPreparation();
		String notes = m.getAppels().stream().map(Note::getIntitule).filter(n -> n != null).collect(Collectors.joining(" ; "));
		return form + duration + preparation + (notes.isEmpty() ? "" : " (" + notes + ")");
	}

	private static String form(Modalite m) {
		String natures = m.getNatures().stream().map(Modalities::nature).collect(Collectors.joining(" et "));
		String type = m.getType() == TypeForme.CCF ? "Contrôle en cours de formation" : "Ponctuelle " + natures;
		return m.getSituations() == null ? type.strip() : type.strip() + ", " + m.getSituations() + (m.getSituations() > 1 ? " situations" : " situation");
	}

	private static String nature(NatureEpreuve nature) {
		return switch (nature) {
		case ECRITE -> "écrite";
		case ORALE -> "orale";
		case PRATIQUE -> "pratique";
		};
	}
}
