// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.syllabus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.referentiel.document.annex.ElementText;
import fr.referentiel.document.annex.ExamDefinition;
import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.TableRow;
import fr.referentiel.document.grid.ExamView;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Categorie;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Element;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Item;
import fr.referentiel.model.Lien;
import fr.referentiel.model.Limite;
import fr.referentiel.model.Savoir;
import fr.referentiel.model.Unite;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Subject;

/** The chapter of one examined unit: its place, hours, competences, knowledge with limites, criteria, and its épreuve. */
final class UnitChapter {
	/** Characters from which on the name of a category needs the wider column. */
	private static final int LONG_NAME = 100;

	private final Subject subject;
	private final Epreuve epreuve;
	private final ExamView exam;

	UnitChapter(Subject subject, Epreuve epreuve) {
		this.subject = subject;
		this.epreuve = epreuve;
		exam = new ExamView(subject, epreuve);
	}

	/** « U4 – Préparation … », or the épreuve where it validates no unit. */
	String title() {
		List<Unite> units = exam.unites();
		return units.isEmpty() ? ExamView.name(epreuve) : units.stream().map(ExamView::name).collect(Collectors.joining(" ; "));
	}

	/** What stands under the title; knowledge and criteria that the official definition of the épreuve lists in the same words are left to it. */
	List<Block> blocks() {
		List<Block> definition = ExamDefinition.of(subject.referentiel(), epreuve, 3);
		Set<String> defined = definition.stream().flatMap(UnitChapter::lines).collect(Collectors.toSet());
		List<Block> blocks = new ArrayList<>();
		blocks.add(facts());
		section(blocks, "Horaires", new UnitHours(subject, exam).table("Horaires – " + codes()));
		section(blocks, "Compétences", competences());
		section(blocks, "Savoirs associés", beyond(defined, knowledge()));
		section(blocks, exam.criteres().isEmpty() ? "Indicateurs" : "Critères d’évaluation", beyond(defined, criteria()));
		if (!definition.isEmpty()) {
			blocks.add(new Heading(2, "Épreuve " + ExamView.name(epreuve)));
			blocks.addAll(definition);
		}
		return blocks;
	}

	private static void section(List<Block> blocks, String title, List<? extends Block> content) {
		if (!content.isEmpty()) {
			blocks.add(new Heading(2, title));
			blocks.addAll(content);
		}
	}

	/** The blocks, or nothing where each of their lines is told already. */
	private static List<Block> beyond(Set<String> told, List<Block> blocks) {
		return blocks.stream().flatMap(UnitChapter::lines).allMatch(told::contains) ? List.of() : blocks;
	}

	private static Stream<String> lines(Block block) {
		return switch (block) {
		case Prose prose -> prose.plain().lines();
		case Table table -> table.cells().flatMap(cell -> cell.plain().lines());
		default -> Stream.empty();
		};
	}

	private Block facts() {
		List<TableRow> rows = new ArrayList<>();
		row(rows, "Épreuve", ExamView.name(epreuve));
		row(rows, "Coefficient", epreuve.getCoefficient() == null ? "" : epreuve.getCoefficient().toPlainString().replace('.', ','));
		String blocs = names(blocs());
		row(rows, blocs().size() > 1 ? "Blocs de compétences" : "Bloc de compétences", blocs);
		String evaluated = names(exam.evaluated());
		row(rows, "Évalue", evaluated.equals(blocs) ? "" : evaluated);
		row(rows, "Contenu fixé par", exam.unites().stream().map(Unite::getDelegation).filter(d -> d != null).distinct().collect(Collectors.joining(" ; ")));
		epreuve.getModalites().forEach(m -> row(rows, name(m.getCategorie()), Modalities.text(m)));
		boolean longNames = epreuve.getModalites().stream().anyMatch(m -> name(m.getCategorie()).length() > LONG_NAME);
		return new Table("", longNames ? List.of(3, 2) : List.of(2, 3), List.of(), rows);
	}

	private static String names(List<? extends Element> elements) {
		return elements.stream().map(ExamView::name).collect(Collectors.joining(" ; "));
	}

	private static String name(Categorie category) {
		return category == null ? "Forme" : category.getIntitule() == null ? category.getCode() : category.getIntitule();
	}

	private static void row(List<TableRow> rows, String name, String value) {
		if (!value.isEmpty()) {
			rows.add(TableRow.of(TableCell.of(name).asHeader().shaded(TableCell.Shading.MUTED), TableCell.of(value)));
		}
	}

	private List<Bloc> blocs() {
		return subject.referentiel().getBlocs().stream().filter(b -> Vues.contenus(b, Lien.class).stream().flatMap(l -> l.getCibles().stream())
				.anyMatch(exam.unites()::contains)).toList();
	}

	/** Those that the épreuve evaluates; where it tells none, what its unit and bloc say of them. */
	private List<Block> competences() {
		if (exam.competences().isEmpty()) {
			return Stream.concat(exam.unites().stream(), blocs().stream()).filter(e -> !ExamView.within(e, Competence.class).isEmpty())
					.flatMap(e -> ElementText.contents(subject.referentiel(), e, 3).stream()).toList();
		}
		return grouped(exam.competences(), ExamView::name, true);
	}

	/** Lines under the name of what holds them. */
	private static List<Block> grouped(List<? extends Element> elements, Function<Element, String> line, boolean named) {
		List<Block> blocks = new ArrayList<>();
		Element holder = null;
		List<String> lines = new ArrayList<>();
		for (Element e : elements) {
			Element own = Vues.porteur(e);
			if (own != holder) {
				flush(named ? holder : null, lines, blocks);
				holder = own;
			}
			lines.add(line.apply(e));
		}
		flush(named ? holder : null, lines, blocks);
		return blocks;
	}

	private static void flush(Element holder, List<String> lines, List<Block> blocks) {
		if (lines.isEmpty()) {
			return;
		}
		if (holder != null && !(holder instanceof Epreuve)) {
			blocks.add(Paragraph.of(ExamView.name(holder), Paragraph.Role.LABEL));
		}
		blocks.add(ItemList.bullets(lines.toArray(String[]::new)));
		lines.clear();
	}

	private List<Block> knowledge() {
		List<Savoir> savoirs = exam.savoirs();
		if (savoirs.stream().allMatch(s -> s.getLimites().isEmpty())) {
			return savoirs.isEmpty() ? List.of() : List.of(ItemList.bullets(savoirs.stream().map(UnitChapter::levelled).toArray(String[]::new)));
		}
		List<TableRow> rows = new ArrayList<>();
		for (Savoir s : savoirs) {
			rows.add(TableRow.of(TableCell.of(levelled(s)).asHeader().shaded(TableCell.Shading.NONE), limits(s)));
		}
		return List.of(new Table("Savoirs associés et limites – " + codes(), List.of(2, 3), List.of(TableRow.header("Savoirs associés", "Limites de savoirs")), rows));
	}

	/** « S1 – Label (niveau 3) ». */
	private static String levelled(Savoir s) {
		return s.getNiveau() == null ? ExamView.name(s) : ExamView.name(s) + " (niveau " + s.getNiveau().getCode() + ")";
	}

	private static TableCell limits(Savoir s) {
		List<ItemList.Item> items = new ArrayList<>();
		for (Limite l : s.getLimites()) {
			String[] inner = l.getElements().stream().filter(Item.class::isInstance).map(Element::getIntitule).toArray(String[]::new);
			items.add(inner.length == 0 ? ItemList.Item.of(l.getIntitule()) : ItemList.Item.of(l.getIntitule(), ItemList.bullets(inner)));
		}
		return items.isEmpty() ? TableCell.of("") : TableCell.of(List.of(new ItemList(false, items)));
	}

	/** « U4 », or what the épreuve is called where its units have no codes. */
	private String codes() {
		String codes = exam.unites().stream().map(Unite::getCode).filter(c -> c != null).collect(Collectors.joining(", "));
		return codes.isEmpty() ? epreuve.getCode() == null ? title() : epreuve.getCode() : codes;
	}

	private List<Block> criteria() {
		List<Element> judged = exam.judged();
		return grouped(judged, Element::getIntitule, judged.stream().map(Vues::porteur).distinct().count() > 1);
	}
}
