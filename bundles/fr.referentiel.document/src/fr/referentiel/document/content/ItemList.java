// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A list of items, each of which may hold a list of its own. */
public record ItemList(boolean ordered, List<Item> items) implements Prose {

	public ItemList {
		items = List.copyOf(items);
	}

	public static ItemList bullets(List<Item> items) {
		return new ItemList(false, items);
	}

	public static ItemList numbered(List<Item> items) {
		return new ItemList(true, items);
	}

	/** Bullets without style and without nesting. */
	public static ItemList bullets(String... texts) {
		return bullets(Arrays.stream(texts).map(Item::of).toList());
	}

	@Override
	public String plain() {
		return items.stream().map(item -> Inline.plain(item.inlines()) + item.nested().map(list -> "\n" + list.plain()).orElse("")).collect(Collectors.joining("\n"));
	}

	/** One item, and the list nested in it, if any. */
	public record Item(List<Inline> inlines, Optional<ItemList> nested) {

		public Item {
			inlines = List.copyOf(inlines);
		}

		public static Item of(String text) {
			return new Item(List.of(Text.of(text)), Optional.empty());
		}

		public static Item of(String text, ItemList nested) {
			return new Item(List.of(Text.of(text)), Optional.of(nested));
		}
	}
}
