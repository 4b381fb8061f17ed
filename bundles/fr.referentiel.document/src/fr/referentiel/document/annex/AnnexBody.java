// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.List;
import java.util.Optional;

import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.Text;
import fr.referentiel.model.Categorie;
import fr.referentiel.model.Certificateur;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Critere;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Exigence;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Indicateur;
import fr.referentiel.model.Insertion;
import fr.referentiel.model.Item;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Limite;
import fr.referentiel.model.Liste;
import fr.referentiel.model.ListeCausesNV;
import fr.referentiel.model.Matrice;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Nomenclature;
import fr.referentiel.model.Note;
import fr.referentiel.model.ParOption;
import fr.referentiel.model.Paragraphe;
import fr.referentiel.model.Phase;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.Rubrique;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Section;
import fr.referentiel.model.Tableau;
import fr.referentiel.model.Tache;
import fr.referentiel.model.Terme;
import fr.referentiel.model.Voie;
import fr.referentiel.model.Volume;

/**
 * Writes what an element contains, in the order of the text.
 *
 * @param referentiel what the insertions unfold
 * @param place       whose wordings are taken
 * @param flow        what is written to
 * @param level       the level of the next headings
 */
record AnnexBody(Referentiel referentiel, Place place, Flow flow, int level) {
	/** The contents of an element, without its own title. */
	void contents(Element container) {
		container.getElements().forEach(this::one);
	}

	/** The same with a heading above, its contents one level lower. */
	void titled(String title, Element container) {
		if (title.isEmpty()) {
			contents(container);
			return;
		}
		flow.heading(level, title);
		deeper().contents(container);
	}

	AnnexBody deeper() {
		return new AnnexBody(referentiel, place, flow, level + 1);
	}

	/** The same place, written somewhere else: into a cell. */
	AnnexBody into(Flow other) {
		return new AnnexBody(referentiel, place, other, level);
	}

	/** The running text of an element, for a cell. */
	Flow cell(Element container) {
		Flow cell = new Flow();
		into(cell).contents(container);
		return cell;
	}

	/** One element, with its title where it has one. */
	void one(Element element) {
		switch (element) {
		case Section section -> section(section);
		case Rubrique r -> titled(place.text(r), r);
		case Forme f -> titled(place.text(f), f);
		case Nomenclature n -> flow.item(place.coded(n));
		case Voie v -> titled(place.coded(v), v);
		case Phase p -> phase(p);
		case ParOption o -> contents(o);
		case ListeCausesNV l -> causes(l);
		case Liste l -> contents(l);
		case Paragraphe p -> flow.paragraph(place.text(p));
		case Note n -> flow.small(NoteMark.before(n) + place.text(n));
		case Terme t -> titled(place.text(t), t);
		case Tableau t -> new WrittenTable(flow).write(t);
		case Insertion i -> new Insertions(this).unfold(i);
		case Epreuve e -> new ExamDefinitions(this).write(e);
		case Lien l -> { }
		case Matrice m -> { }
		case Modalite m -> { }
		case Exigence e -> { }
		case Categorie c -> { }
		case Volume v -> flow.item(Place.joined(", ", Place.joined(" sur ", v.getHeures() == null ? null : v.getHeures().toString(),
				v.getMois() == null ? null : v.getMois() + " mois"), place.text(v)));
		case Certificateur c -> flow.paragraph(place.text(c));
		case Item i -> line(i);
		case Critere c -> line(c);
		case Indicateur i -> line(i);
		case Limite l -> line(l);
		case Savoir s -> line(s);
		case Competence c -> line(c);
		case Tache t -> line(t);
		default -> titled(place.coded(element), element);
		}
	}

	private void section(Section section) {
		Place inside = section.getCode() == null ? place : new Place(section);
		new AnnexBody(referentiel, inside, flow, level).titled(inside.text(section), section);
	}

	/** What the text says of it; a phase of which it says nothing has its name and its time. */
	private void phase(Phase phase) {
		if (phase.getElements().isEmpty()) {
			String time = phase.getDuree() == null ? "" : Figures.of(phase.getDuree()) + (phase.isMaximum() ? " au maximum" : "");
			flow.item(Place.joined(" : ", place.text(phase), time));
		}
		contents(phase);
	}

	/** The causes, after the words of the text or, where it has none, ours. */
	private void causes(ListeCausesNV causes) {
		if (!causes.getElements().isEmpty() && !(causes.getElements().getFirst() instanceof Paragraphe)) {
			flow.paragraph("La mention « non valide » est prononcée dans les cas suivants :");
		}
		contents(causes);
	}

	/** An item with its code, what it holds nested in it. */
	private void line(Element element) {
		Inline text = element instanceof Savoir s && s.isDejaVu() ? Text.italic(place.coded(s)) : Text.of(place.coded(element));
		flow.item(text, nested(element));
	}

	private Optional<ItemList> nested(Element element) {
		List<ItemList.Item> items = element.getElements().stream().filter(Item.class::isInstance)
				.map(i -> new ItemList.Item(List.of(Text.of(place.text(i))), nested(i))).toList();
		return items.isEmpty() ? Optional.empty() : Optional.of(ItemList.bullets(items));
	}
}
