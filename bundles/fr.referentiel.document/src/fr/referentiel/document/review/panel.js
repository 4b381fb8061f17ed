// SPDX-License-Identifier: EPL-2.0
// The chosen element: where it stands, how it is written, what answers to it, what is known and said of it.

const panel = {
	place: byId("fiche"),

	start() {
		state.on("selection", () => this.show());
		state.on("remarks", () => this.show());
		this.show();
	},

	show() {
		const rank = state.selection;
		const draft = this.place.querySelector("textarea#nouvelle")?.value ?? "";
		const same = this.shown === rank;
		this.shown = rank;
		this.place.classList.toggle("vide", rank === null);
		this.place.replaceChildren(...(rank === null ? this.nothing() : this.sheet(rank)));
		if (same && rank !== null) byId("nouvelle").value = draft;
	},

	nothing() {
		return [make("h2", {}, "Aucun élément choisi"), make("p", { class: "discret" }, "Choisissez un élément dans un diagramme, une matrice ou une liste, ou cherchez-le : "
			+ "vous verrez ici ce qui en dépend, ses libellés, les constats, et vous pourrez écrire une remarque.")];
	},

	sheet(rank) {
		const element = elements[rank];
		const hole = state.trace.holes.get(rank);
		return [
			make("div", { class: "fiche-tete" }, make("p", { class: "surtitre" }, element.genre),
				make("button", { type: "button", class: "fermer", "aria-label": "Ne plus rien choisir", onclick: () => state.select(null) }, "×")),
			make("h2", {}, nameOf(rank, state.trace)),
			make("p", { class: "discret" }, element.lieu ? `Écrit en ${element.lieu}` : "", element.lieu ? " · " : "", make("code", {}, element.id)),
			hole ? make("p", { class: hole.admis ? "trou admis" : "trou" }, (hole.admis ? "✓ Trou admis : " : "! Trou : ") + hole.phrase) : null,
			this.findings(rank),
			this.remarks(rank),
			this.reach("Ce qui en répond", state.trace.above(rank), "Rien : ni pôle, ni unité, ni épreuve."),
			this.reach("Ce dont il répond", state.trace.below(rank), "Rien."),
			this.links(rank),
			this.wordings(rank),
		].filter((part) => part !== null);
	},

	section(title, ...content) {
		return make("section", {}, make("h3", {}, title), ...content);
	},

	findings(rank) {
		const own = findingsOf.get(rank) ?? [];
		return own.length ? this.section("Constats", make("ul", { class: "liste" }, ...own.map((finding) => findingItem(finding, false)))) : null;
	},

	remarks(rank) {
		const id = elements[rank].id;
		const area = make("textarea", { id: "nouvelle", rows: "3" });
		const add = () => {
			if (!area.value.trim()) return area.focus();
			const text = area.value.trim();
			area.value = "";
			remarks.add(id, text);
			byId("nouvelle").focus();
		};
		area.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add(); });
		return this.section("Remarques", make("ul", { class: "liste" }, ...remarks.of(id).map((remark) => remarks.item(remark, false))),
			make("label", { for: "nouvelle" }, "Nouvelle remarque ", make("span", { class: "discret" }, "(Ctrl + Entrée pour l’ajouter)")), area,
			make("button", { type: "button", class: "principal", onclick: add }, "Ajouter"));
	},

	/** What is reached, by kind, each with the nature of the reach. */
	reach(title, pairs, none) {
		const kinds = new Map();
		pairs.forEach(([rank, nature]) => kinds.set(elements[rank].genre, [...(kinds.get(elements[rank].genre) ?? []), [rank, nature]]));
		const lists = [...kinds].map(([kind, own]) => make("details", { open: own.length <= 12 }, make("summary", {}, `${kind} (${own.length})`),
			make("ul", {}, ...own.map(([rank, nature]) => make("li", {}, this.link(rank), this.nature(NATURE_BY_RANK[nature]))))));
		return this.section(`${title} (${pairs.length})`, ...(lists.length ? lists : [make("p", { class: "discret" }, none)]));
	},

	link(rank) {
		return make("button", { type: "button", class: "lien-fiche", onclick: () => state.select(rank) }, nameOf(rank, state.trace));
	},

	nature(nature) {
		return nature === "ecrit" ? "" : make("span", { class: `nature ${nature}` }, ` ${NATURES[nature]}`);
	},

	links(rank) {
		const own = state.trace.touching(rank);
		if (!own.length) return null;
		return make("details", { class: "liens" }, make("summary", {}, `Liens directs (${own.length})`), make("ul", {}, ...own.map((link) => make("li", {},
			link.from === rank ? make("strong", {}, shortName(rank)) : this.link(link.from), ` ${link.verb} `,
			link.to === rank ? make("strong", {}, shortName(rank)) : this.link(link.to), this.nature(link.nature)))));
	},

	wordings(rank) {
		const rows = wordingRows(rank);
		return this.section(rows.length > 1 ? "S’écrit de plusieurs manières" : "Libellé",
			make("ul", { class: "ecritures" }, ...rows.map((row) => make("li", {}, row.text, make("span", { class: "discret" }, ` ${row.place}`)))));
	},
};
