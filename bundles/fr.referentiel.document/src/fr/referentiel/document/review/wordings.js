// SPDX-License-Identifier: EPL-2.0
// Every way in which the text writes an element, with the place where it does.

/** The wordings of an element as rows of code and text, and place. */
function wordingRows(rank) {
	const element = elements[rank];
	return element.libelles.map((wording) => ({
		text: [wording.code ?? element.code, wording.texte ?? element.intitule].filter(Boolean).join(" – "),
		place: [wording.lieu || "place non dite", wording.options && `option ${wording.options}`].filter(Boolean).join(", "),
	}));
}

const wordings = {
	body: byId("libelles"),

	start() {
		byId("variantes").addEventListener("change", () => this.show());
		this.roving = new Roving(this.body, () => [...this.body.querySelectorAll("button")]);
		state.on("option", () => this.show());
		this.show();
	},

	show() {
		const varying = byId("variantes").checked;
		const shown = elements.map((element, rank) => rank)
			.filter((rank) => state.trace.has(rank) && (elements[rank].libelles.length > 1 || (!varying && elements[rank].intitule)));
		byId("libelles-compte").textContent = shown.length ? count(shown.length, "élément") + "." : "Aucun élément ne s’écrit de plusieurs manières.";
		this.body.replaceChildren(...shown.flatMap((rank) => this.rows(rank)));
		this.roving.refresh();
	},

	rows(rank) {
		const rows = wordingRows(rank);
		return rows.map((row, at) => make("tr", { class: at === 0 ? "premier" : "" },
			at === 0 ? make("th", { scope: "rowgroup", rowspan: String(rows.length) },
				make("button", { type: "button", class: "lien-fiche", onclick: () => state.select(rank) }, `${elements[rank].genre} ${elements[rank].code ?? ""}`)) : null,
			make("td", {}, row.text), make("td", { class: "discret" }, row.place)));
	},
};
