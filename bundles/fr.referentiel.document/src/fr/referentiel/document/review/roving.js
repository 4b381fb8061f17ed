// SPDX-License-Identifier: EPL-2.0
// One tab stop for many items: Tab enters and leaves the group, the arrow keys move within it.

class Roving {
	/**
	 * @param group the element around the items
	 * @param items gives the items that can be reached now, in order
	 * @param neighbour (current item, arrow key) gives where that arrow leads, or null; by default the next or previous item
	 */
	constructor(group, items, neighbour = null) {
		this.items = items;
		this.neighbour = neighbour ?? ((current, key) => this.beside(current, key));
		group.addEventListener("keydown", (event) => this.key(event));
		group.addEventListener("focusin", (event) => this.arrive(event.target));
	}

	/** To be called when the items have changed. */
	refresh() {
		const items = this.items();
		items.forEach((item) => item.setAttribute("tabindex", "-1"));
		const stop = items.includes(this.current) ? this.current : items[0];
		stop?.setAttribute("tabindex", "0");
		this.current = stop;
	}

	arrive(target) {
		const item = this.items().find((candidate) => candidate === target);
		if (!item) return;
		this.current?.setAttribute("tabindex", "-1");
		item.setAttribute("tabindex", "0");
		this.current = item;
	}

	beside(current, key) {
		const items = this.items();
		const step = key === "ArrowDown" || key === "ArrowRight" ? 1 : -1;
		return items[items.indexOf(current) + step] ?? null;
	}

	key(event) {
		if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || !this.items().includes(event.target)) return;
		let next = null;
		if (event.key.startsWith("Arrow")) next = this.neighbour(event.target, event.key);
		else if (event.key === "Home") next = this.items()[0];
		else if (event.key === "End") next = this.items().at(-1);
		else return;
		event.preventDefault();
		next?.focus();
	}
}
