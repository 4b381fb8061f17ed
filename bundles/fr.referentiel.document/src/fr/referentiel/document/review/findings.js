// SPDX-License-Identifier: EPL-2.0
// The findings of the checks, each with its place, leading to what it concerns.

const SIGNS = { erreur: "✖", avertissement: "▲", info: "ℹ" };

/** One finding as an item of a list. */
function findingItem(finding, linked) {
	const concerned = linked && finding.element !== null
		? make("button", { type: "button", class: "lien-fiche", onclick: () => state.select(finding.element) }, nameOf(finding.element, state.trace)) : null;
	return make("li", { class: `constat ${finding.gravite}` },
		make("p", {}, make("span", { class: "signe", "aria-hidden": "true" }, SIGNS[finding.gravite]), ` ${finding.gravite} : `, finding.message),
		make("p", { class: "discret" }, concerned, concerned ? " · " : "", finding.lieu ?? "", " · ", make("code", {}, finding.code)));
}

const findings = {
	list: byId("constats"),

	start() {
		byId("gravite").addEventListener("change", () => this.show());
		this.roving = new Roving(this.list, () => [...this.list.querySelectorAll("button")]);
		byId("n-constats").textContent = String(data.constats.length);
		state.on("option", () => this.show());
		this.show();
	},

	show() {
		const wanted = byId("gravite").value;
		const shown = data.constats.filter((finding) => (!wanted || finding.gravite === wanted)
			&& (finding.element === null || !state.option || state.trace.has(finding.element) || !traces.get("").has(finding.element)));
		byId("constats-compte").textContent = shown.length ? count(shown.length, "constat") + "." : "Aucun constat.";
		this.list.replaceChildren(...shown.map((finding) => findingItem(finding, true)));
		this.roving.refresh();
	},
};
