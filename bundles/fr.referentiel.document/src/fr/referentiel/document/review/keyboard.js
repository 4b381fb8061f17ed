// SPDX-License-Identifier: EPL-2.0
// Tabs, shortcuts, help and theme.

const TABS = ["diagrammes", "matrices", "constats", "libelles", "remarques"];

const tabs = {
	start() {
		const list = document.querySelector("[role=tablist]");
		new Roving(list, () => TABS.map((tab) => byId("o-" + tab)));
		TABS.forEach((tab) => byId("o-" + tab).addEventListener("click", () => state.showTab(tab)));
		list.addEventListener("focusin", (event) => { if (event.target.id.startsWith("o-")) state.showTab(event.target.id.slice(2)); });
		state.on("tab", () => this.show());
	},

	show() {
		for (const tab of TABS) {
			byId("p-" + tab).hidden = tab !== state.tab;
			byId("o-" + tab).setAttribute("aria-selected", String(tab === state.tab));
			byId("o-" + tab).setAttribute("tabindex", tab === state.tab ? "0" : "-1");
		}
		if (state.tab === "diagrammes") diagram.trace();
	},
};

const theme = {
	start() {
		this.dark = matchMedia("(prefers-color-scheme: dark)").matches;
		byId("theme").addEventListener("click", () => { this.dark = !this.dark; this.show(); });
		this.show();
	},

	show() {
		document.documentElement.dataset.theme = this.dark ? "sombre" : "clair";
		byId("theme").textContent = this.dark ? "Thème clair" : "Thème sombre";
	},
};

const keyboard = {
	shortcuts: {
		"/": () => search.input.focus(),
		"?": () => byId("aide").showModal(),
		"i": () => byId("isoler").click(),
		"+": () => diagram.viewport.zoom(1.3),
		"=": () => diagram.viewport.zoom(1.3),
		"-": () => diagram.viewport.zoom(1 / 1.3),
		"0": () => diagram.viewport.fit(),
		"f": () => panel.place.focus(),
		"r": () => byId("nouvelle")?.focus(),
		"Escape": () => state.select(null),
	},

	start() {
		TABS.forEach((tab, at) => { this.shortcuts[String(at + 1)] = () => byId("o-" + tab).focus(); });
		document.addEventListener("keydown", (event) => this.key(event));
		byId("aide-ouvrir").addEventListener("click", () => byId("aide").showModal());
	},

	/** Letters typed into a field are text; there, only Escape means something: leave the field. */
	key(event) {
		if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || byId("aide").open) return;
		if (event.target.matches("textarea, input:not([type=checkbox]):not([type=file]), select")) {
			if (event.key === "Escape") panel.place.focus();
			return;
		}
		const action = this.shortcuts[event.key];
		if (action) {
			event.preventDefault();
			action();
		}
	},
};
