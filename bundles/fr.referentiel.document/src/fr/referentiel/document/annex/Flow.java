// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.referentiel.document.content.Block;
import fr.referentiel.document.content.Heading;
import fr.referentiel.document.content.Inline;
import fr.referentiel.document.content.ItemList;
import fr.referentiel.document.content.Paragraph;
import fr.referentiel.document.content.Prose;
import fr.referentiel.document.content.Table;
import fr.referentiel.document.content.TableCell;
import fr.referentiel.document.content.Text;

/** What is being written, in order: items that follow each other make one list. */
final class Flow {
	private final List<Block> blocks = new ArrayList<>();
	private final List<ItemList.Item> items = new ArrayList<>();

	void heading(int level, String text) {
		add(new Heading(Math.min(level, Heading.DEEPEST), text));
	}

	/** A name before what it names, where no heading can stand. */
	void label(String text) {
		add(Paragraph.of(text, Paragraph.Role.LABEL));
	}

	void paragraph(String text) {
		if (!text.isEmpty()) {
			add(Paragraph.of(text));
		}
	}

	void item(String text) {
		item(Text.of(text), Optional.empty());
	}

	void item(Inline text, Optional<ItemList> nested) {
		items.add(new ItemList.Item(List.of(text), nested));
	}

	void table(Table table) {
		add(table);
	}

	void small(String text) {
		add(Paragraph.of(text, Paragraph.Role.SMALL));
	}

	List<Block> blocks() {
		endList();
		return List.copyOf(blocks);
	}

	/** What was written, for a cell or another place that takes running text only: headings become labels. */
	List<Prose> prose() {
		endList();
		List<Prose> prose = new ArrayList<>();
		for (Block block : blocks) {
			switch (block) {
			case Prose p -> prose.add(p);
			case Heading h -> prose.add(Paragraph.of(h.text(), Paragraph.Role.LABEL));
			case Table t -> t.cells().forEach(cell -> prose.addAll(cell.content()));
			default -> throw new IllegalStateException("no such block in an annex: " + block);
			}
		}
		return prose;
	}

	TableCell cell() {
		return TableCell.of(prose());
	}

	private void add(Block block) {
		endList();
		blocks.add(block);
	}

	private void endList() {
		if (!items.isEmpty()) {
			blocks.add(ItemList.bullets(items));
			items.clear();
		}
	}
}
