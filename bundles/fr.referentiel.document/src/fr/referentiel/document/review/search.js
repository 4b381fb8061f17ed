// SPDX-License-Identifier: EPL-2.0
// Search by code or words, in every wording, without regard to accents or case.

const search = {
	input: byId("recherche"),
	results: byId("resultats"),
	MOST: 30,

	start() {
		this.texts = elements.map((element) => plain([element.id, element.code, element.intitule, ...element.libelles.flatMap((l) => [l.code, l.texte])].filter(Boolean).join(" ")));
		this.roving = new Roving(this.results, () => [...this.results.querySelectorAll("button")], (current, key) => this.roving.beside(current, key) ?? this.input);
		this.input.addEventListener("input", () => this.show());
		this.input.addEventListener("focus", () => this.show());
		this.input.addEventListener("keydown", (event) => this.key(event));
		document.addEventListener("focusin", (event) => { if (!event.target.closest(".recherche")) this.close(); });
		document.addEventListener("pointerdown", (event) => { if (!event.target.closest(".recherche")) this.close(); });
	},

	/** Codes that are what was typed come first, then codes that begin so, then the order of the text. */
	find(words) {
		const wanted = plain(words).split(/\s+/).filter(Boolean);
		if (!wanted.length) return [];
		const rank = (element) => {
			const code = plain(element.code ?? "");
			return code === wanted.join(" ") ? 0 : code && code.startsWith(wanted[0]) ? 1 : 2;
		};
		return elements.map((element, at) => at).filter((at) => state.trace.has(at) && wanted.every((word) => this.texts[at].includes(word)))
			.sort((a, b) => rank(elements[a]) - rank(elements[b]) || a - b);
	},

	show() {
		const found = this.find(this.input.value);
		byId("resultats-compte").textContent = this.input.value.trim() ? (found.length ? count(found.length, "résultat") : "aucun résultat") : "";
		this.results.replaceChildren(...found.slice(0, this.MOST).map((rank) => make("button", { type: "button", tabindex: "-1", onclick: () => this.choose(rank) },
			make("span", { class: "surtitre" }, elements[rank].genre), " ", nameOf(rank, state.trace))));
		this.results.hidden = found.length === 0;
	},

	choose(rank) {
		this.close();
		state.select(rank);
		panel.place.focus();
	},

	key(event) {
		if (event.key === "Enter") this.results.querySelector("button")?.click();
		else if (event.key === "ArrowDown") this.results.querySelector("button")?.focus();
		else if (event.key === "Escape") this.close();
		else return;
		event.preventDefault();
	},

	close() {
		this.results.hidden = true;
	},
};
