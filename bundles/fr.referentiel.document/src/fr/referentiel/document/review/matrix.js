// SPDX-License-Identifier: EPL-2.0
// The matrices: choosing one, showing only what has no cross, choosing an element by its row or column.

const matrix = {
	choice: byId("matrice"),
	place: byId("tableau"),

	start() {
		this.choice.addEventListener("change", () => this.show());
		byId("vides").addEventListener("change", () => this.filter());
		this.place.addEventListener("click", (event) => this.click(event));
		this.roving = new Roving(this.place, () => this.titles(), (current, key) => this.neighbour(current, key));
		state.on("option", () => this.fill());
		state.on("selection", () => this.mark());
		this.fill();
	},

	fill() {
		const before = this.choice.value;
		const option = state.option || "*";
		this.templates = new Map([...document.querySelectorAll("template[data-matrice]")].filter((t) => t.dataset.option === option).map((t) => [t.dataset.matrice, t]));
		this.choice.replaceChildren(...[...this.templates].map(([key, template]) => make("option", { value: key }, template.dataset.titre)));
		if (this.templates.has(before)) this.choice.value = before;
		this.show();
	},

	show() {
		const template = this.templates.get(this.choice.value);
		this.place.replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
		for (const title of this.place.querySelectorAll("th[data-id]")) {
			const inside = title.firstElementChild;
			const button = make("button", { type: "button", class: "lien-fiche", dataset: { id: title.dataset.id } }, ...inside.childNodes);
			inside.replaceChildren(button);
		}
		this.filter();
		this.mark();
	},

	filter() {
		const table = this.place.querySelector("table");
		table?.classList.toggle("seuls-vides", byId("vides").checked);
		const empty = table ? table.querySelectorAll("tbody tr.vide, thead th.vide").length : 0;
		byId("matrice-vide").textContent = !table ? "Ce référentiel n’a rien à croiser." : byId("vides").checked
			? (empty ? `${count(empty, "ligne ou colonne", "lignes ou colonnes")} sans aucune croix.` : "Rien ne manque : chaque ligne et chaque colonne a une croix.") : "";
		this.roving.refresh();
	},

	titles() {
		return [...this.place.querySelectorAll("button[data-id]")].filter((button) => button.offsetParent !== null || this.place.offsetParent === null);
	},

	/** Up and down among rows, left and right among columns. */
	neighbour(current, key) {
		const column = current.closest("thead") !== null;
		const group = this.titles().filter((button) => (button.closest("thead") !== null) === column);
		const at = group.indexOf(current);
		const step = key === "ArrowDown" || key === "ArrowRight" ? 1 : -1;
		if (column === key.endsWith("Down") || column === key.endsWith("Up")) {
			return column && key === "ArrowDown" ? this.titles().find((button) => button.closest("tbody")) : null;
		}
		return group[at + step] ?? (!column && step < 0 ? this.titles().find((button) => button.closest("thead")) : null) ?? null;
	},

	click(event) {
		const button = event.target.closest("button[data-id]");
		if (button) state.select(rankOfId.get(button.dataset.id));
	},

	mark() {
		for (const title of this.place.querySelectorAll("th[data-id]")) {
			const chosen = rankOfId.get(title.dataset.id) === state.selection;
			title.classList.toggle("choisi", chosen);
			title.closest("tbody tr")?.classList.toggle("choisi", chosen);
		}
	},
};
