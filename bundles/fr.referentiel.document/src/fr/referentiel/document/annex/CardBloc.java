// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.List;

import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Vues;

/** A bloc of a card: its competences beside how each category of candidates is evaluated. */
record CardBloc(AnnexBody body) {
	void write(Bloc bloc) {
		body.flow().heading(body.level(), body.place().coded(bloc));
		Flow forms = new Flow();
		for (Modalite modality : Vues.contenus(bloc, Modalite.class)) {
			if (modality.getCategorie() != null) {
				forms.label(body.place().text(modality.getCategorie()) + " :");
			}
			forms.paragraph(body.place().text(modality));
		}
		TableRow header = TableRow.header("Liste de compétences", "Modalités d’évaluation");
		body.flow().table(new Table("", List.of(1, 1), List.of(header), List.of(TableRow.of(body.cell(bloc).cell(), forms.cell()))));
	}
}
