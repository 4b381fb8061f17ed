// SPDX-License-Identifier: EPL-2.0
// The diagrams: choosing a view, walking through it, following the links of the chosen element.

const diagram = {
	board: byId("planche"),
	choice: byId("vue"),

	start() {
		this.viewport = new Viewport(this.board);
		this.roving = new Roving(this.board, () => this.items, (current, key) => this.nearest(current, key));
		this.choice.addEventListener("change", () => this.show());
		byId("zoom-plus").addEventListener("click", () => this.viewport.zoom(1.3));
		byId("zoom-moins").addEventListener("click", () => this.viewport.zoom(1 / 1.3));
		byId("zoom-ajuster").addEventListener("click", () => this.viewport.fit());
		byId("zoom-lire").addEventListener("click", () => this.viewport.read());
		byId("isoler").addEventListener("change", () => this.trace());
		this.board.addEventListener("click", (event) => this.click(event));
		this.board.addEventListener("keydown", (event) => this.key(event));
		this.board.addEventListener("focusin", (event) => event.target !== this.board && event.target.dataset.id && this.viewport.reveal(event.target));
		state.on("option", () => this.fill());
		state.on("selection", () => this.trace());
		state.on("remarks", () => this.badges());
		this.fill();
	},

	/** The views of the present option; the one shown stays if it can. */
	fill() {
		const before = this.choice.value;
		const option = state.option || "*";
		this.templates = new Map([...document.querySelectorAll("template[data-vue]")].filter((t) => t.dataset.option === option).map((t) => [t.dataset.vue, t]));
		this.choice.replaceChildren(...[...this.templates].map(([code, template]) => make("option", { value: code }, template.dataset.titre)));
		if (this.templates.has(before)) this.choice.value = before;
		this.show();
	},

	show() {
		const svg = this.templates.get(this.choice.value).content.firstElementChild.cloneNode(true);
		svg.setAttribute("role", "group");
		this.items = [...svg.querySelectorAll("[data-id]")];
		for (const item of this.items) {
			item.setAttribute("role", "button");
			item.setAttribute("aria-label", [...item.querySelectorAll(":scope > title, :scope > desc")].map((part) => part.textContent).join(". "));
			item.setAttribute("aria-pressed", "false");
		}
		this.viewport.show(svg);
		this.roving.refresh();
		this.badges();
		this.trace();
	},

	/** Fades what does not depend on the chosen element; « isoler » hides it. */
	trace() {
		const svg = this.viewport.svg;
		const chosen = state.selection;
		const reached = chosen === null ? null : state.trace.impact(chosen);
		svg.classList.toggle("suivi", reached !== null);
		svg.classList.toggle("isole", reached !== null && byId("isoler").checked);
		const kept = (id) => reached !== null && reached.has(rankOfId.get(id));
		for (const item of this.items) {
			item.classList.toggle("atteint", kept(item.dataset.id));
			item.classList.toggle("choisi", rankOfId.get(item.dataset.id) === chosen);
			item.setAttribute("aria-pressed", String(rankOfId.get(item.dataset.id) === chosen));
		}
		for (const line of svg.querySelectorAll(".lien")) line.classList.toggle("atteint", kept(line.dataset.de) && kept(line.dataset.vers));
		const item = this.items.find((candidate) => rankOfId.get(candidate.dataset.id) === chosen);
		if (item && !byId("p-diagrammes").hidden) {
			this.viewport.reveal(item);
			this.roving.arrive(item);
		}
	},

	/** A small square at the right of what has findings or remarks, with a sign in it. */
	badges() {
		for (const item of this.items) {
			item.querySelectorAll(":scope > .pastille").forEach((badge) => badge.remove());
			const rank = rankOfId.get(item.dataset.id);
			const findings = findingsOf.get(rank)?.length ?? 0;
			const own = remarks.of(elements[rank].id).length;
			if (own) this.badge(item, 0, "✎", count(own, "remarque"), "remarque");
			if (findings) this.badge(item, own ? 1 : 0, "!", count(findings, "constat"), "constat");
		}
	},

	badge(item, place, sign, meaning, kind) {
		const box = item.querySelector(":scope > rect");
		const x = Number(box.getAttribute("x")) + Number(box.getAttribute("width")) - 9 - 15 * place;
		const y = Number(box.getAttribute("y")) - 5;
		const svg = (name, attributes, ...children) => {
			const element = document.createElementNS("http://www.w3.org/2000/svg", name);
			Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
			element.append(...children);
			return element;
		};
		item.append(svg("g", { class: `pastille ${kind}` }, svg("title", {}, meaning), svg("rect", { x, y, width: 13, height: 13, rx: 3 }),
			svg("text", { x: x + 6.5, y: y + 10, "text-anchor": "middle", "font-size": 10 }, sign)));
	},

	click(event) {
		if (this.viewport.moved) return;
		const item = event.target.closest("[data-id]");
		state.select(item ? rankOfId.get(item.dataset.id) : null);
		item?.focus();
	},

	key(event) {
		if (event.shiftKey && event.key.startsWith("Arrow")) {
			event.preventDefault();
			const step = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60] }[event.key];
			this.viewport.pan(...step);
		} else if ((event.key === "Enter" || event.key === " ") && event.target.dataset.id) {
			event.preventDefault();
			state.select(rankOfId.get(event.target.dataset.id));
		}
	},

	/** The nearest element in the direction of an arrow; what stands straight ahead is nearer than what stands aside. */
	nearest(current, key) {
		const from = middle(current);
		const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
		let best = null;
		let least = Infinity;
		for (const item of this.items) {
			const to = middle(item);
			const ahead = (to.x - from.x) * dx + (to.y - from.y) * dy;
			const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
			const distance = ahead + 3 * aside;
			if (item !== current && ahead > 1 && distance < least) {
				best = item;
				least = distance;
			}
		}
		return best;
	},
};

/** Where an element stands for the arrow keys: a frame, at its title. */
function middle(item) {
	const box = item.querySelector(":scope > rect");
	const number = (name) => Number(box.getAttribute(name));
	const height = item.classList.contains("cadre") ? 20 : number("height");
	return { x: number("x") + number("width") / 2, y: number("y") + height / 2 };
}
