// SPDX-License-Identifier: EPL-2.0
// Remarks: kept in this browser under the référentiel's code and version until they are exported to a file.

const FORMAT = "referentiel-remarques";

const remarks = {
	key: `referentiel.revue/${data.code}/${data.version}`,
	kept: { remarques: [], exportees: true },

	start() {
		this.load();
		byId("exporter").addEventListener("click", () => this.exportFile());
		byId("reprendre").addEventListener("change", (event) => this.importFile(event.target));
		window.addEventListener("beforeunload", (event) => { if (!this.kept.exportees) event.preventDefault(); });
		window.addEventListener("storage", (event) => { if (event.key === this.key) { this.load(); this.changed(); } });
		state.on("remarks", () => this.show());
		this.show();
	},

	/** A browser may forbid its store; remarks then live as long as the page, and the page says so. */
	load() {
		try {
			const stored = JSON.parse(localStorage.getItem(this.key));
			if (Array.isArray(stored?.remarques)) this.kept = stored;
			this.storable = true;
		} catch {
			this.storable = false;
		}
	},

	save() {
		try {
			localStorage.setItem(this.key, JSON.stringify(this.kept));
		} catch {
			this.storable = false;
		}
		this.changed();
	},

	changed() {
		state.tell("remarks");
	},

	of(id) {
		return this.kept.remarques.filter((remark) => remark.element === id);
	},

	add(id, text) {
		this.kept.remarques.push({ element: id, texte: text });
		this.kept.exportees = false;
		this.save();
	},

	replace(remark, text) {
		remark.texte = text;
		this.kept.exportees = false;
		this.save();
	},

	remove(remark) {
		this.kept.remarques = this.kept.remarques.filter((other) => other !== remark);
		this.kept.exportees = this.kept.remarques.length === 0;
		this.save();
	},

	exportFile() {
		if (!this.kept.remarques.length) return this.say("Il n’y a pas encore de remarque à exporter.");
		const content = { format: FORMAT, version: 1, referentiel: data.code, texte: data.version, remarques: this.kept.remarques };
		const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2) + "\n"], { type: "application/json" }));
		make("a", { href: address, download: `remarques-${data.code.replace(/[^\p{L}\p{N}._-]/gu, "-")}.json` }).click();
		setTimeout(() => URL.revokeObjectURL(address), 1000);
		this.kept.exportees = true;
		this.save();
		this.say(`${count(this.kept.remarques.length, "remarque exportée", "remarques exportées")}.`);
	},

	/** Adds the remarks of an exported file that are not here yet. */
	async importFile(input) {
		const [file] = input.files;
		if (!file) return;
		try {
			const content = JSON.parse(await file.text());
			if (content.format !== FORMAT || !Array.isArray(content.remarques)) throw new Error("ce n’est pas un fichier de remarques");
			if (content.referentiel !== data.code) throw new Error(`il parle du référentiel ${content.referentiel}`);
			const fresh = content.remarques.filter((remark) => typeof remark.element === "string" && typeof remark.texte === "string"
				&& !this.of(remark.element).some((other) => other.texte === remark.texte));
			this.kept.remarques.push(...fresh.map(({ element, texte }) => ({ element, texte })));
			this.save();
			this.say(`${count(fresh.length, "remarque reprise", "remarques reprises")}.`);
		} catch (error) {
			this.say(`Le fichier « ${file.name} » n’a pas été repris : ${error.message}.`);
		}
		input.value = "";
	},

	say(message) {
		byId("remarques-message").textContent = message;
	},

	show() {
		const waiting = this.kept.exportees ? 0 : this.kept.remarques.length;
		byId("n-remarques").textContent = this.kept.remarques.length ? String(this.kept.remarques.length) : "";
		byId("alerte").textContent = this.storable === false
			? "Ce navigateur ne garde rien d’une page à l’autre : exportez vos remarques avant de fermer."
			: waiting ? `Des remarques ne sont pas exportées (${waiting}) : exportez-les avant de fermer ou d’effacer les données du navigateur.` : "";
		byId("remarques").replaceChildren(...this.kept.remarques.map((remark) => this.item(remark, true)));
	},

	/** One remark, with its buttons. */
	item(remark, named) {
		const rank = rankOfId.get(remark.element);
		const name = rank === undefined ? `${remark.element} (absent de cette version)` : nameOf(rank, state.trace);
		const title = !named ? null : rank === undefined ? make("p", {}, name)
			: make("p", {}, make("button", { type: "button", class: "lien-fiche", onclick: () => state.select(rank) }, name));
		const text = make("p", { class: "texte-remarque" }, remark.texte);
		return make("li", { class: "remarque" }, title, text, make("p", {},
			make("button", { type: "button", "aria-label": `Modifier la remarque sur ${name}`, onclick: () => this.edit(remark, text) }, "Modifier"), " ",
			make("button", { type: "button", "aria-label": `Effacer la remarque sur ${name}`, onclick: () => this.remove(remark) }, "Effacer")));
	},

	edit(remark, text) {
		const area = make("textarea", { rows: "3", "aria-label": "Texte de la remarque" });
		area.value = remark.texte;
		const keep = make("button", { type: "button", class: "principal", onclick: () => area.value.trim() && this.replace(remark, area.value.trim()) }, "Garder");
		text.replaceChildren(area, keep);
		area.focus();
	},
};
