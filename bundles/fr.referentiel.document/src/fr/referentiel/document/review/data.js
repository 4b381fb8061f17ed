// SPDX-License-Identifier: EPL-2.0
// What the référentiel says, as it was worked out when the page was written.

const data = JSON.parse(byId("donnees").textContent);
const elements = data.elements;
const rankOfId = new Map(elements.map((element, rank) => [element.id, rank]));
const findingsOf = new Map();
data.constats.forEach((finding) => {
	if (finding.element !== null) findingsOf.set(finding.element, [...(findingsOf.get(finding.element) ?? []), finding]);
});

/** Ways of all options together, or of one: `above` and `below` give [rank, nature] pairs, `links` the links that touch an element. */
class Trace {
	constructor(raw) {
		this.labels = raw.intitules;
		this.links = raw.liens.map(([from, to, verb, nature]) => ({ from, to, verb, nature }));
		this.impacts = new Map(raw.impacts.map(([rank, above, below]) => [rank, { above: pairs(above), below: pairs(below) }]));
		this.holes = new Map(raw.trous.map((hole) => [hole.element, hole]));
	}

	above(rank) {
		return this.impacts.get(rank)?.above ?? [];
	}

	below(rank) {
		return this.impacts.get(rank)?.below ?? [];
	}

	/** The ranks of the element and of all that depends on it, both ways. */
	impact(rank) {
		return new Set([rank, ...this.above(rank).map(([other]) => other), ...this.below(rank).map(([other]) => other), ...this.beside(rank)]);
	}

	beside(rank) {
		return this.touching(rank).map((link) => (link.from === rank ? link.to : link.from));
	}

	touching(rank) {
		return this.links.filter((link) => link.from === rank || link.to === rank);
	}

	label(rank) {
		return this.labels[rank] ?? elements[rank].intitule;
	}

	has(rank) {
		return this.impacts.has(rank);
	}
}

function pairs(flat) {
	const result = [];
	for (let i = 0; i < flat.length; i += 2) result.push([flat[i], flat[i + 1]]);
	return result;
}

const traces = new Map(Object.entries(data.traces).map(([option, raw]) => [option, new Trace(raw)]));
const NATURES = { ecrit: "écrit", ensemble: "dit d’un ensemble", derive: "déduit" };
const NATURE_BY_RANK = ["ecrit", "ensemble", "derive"];

/** Code and wording, as far as there are any. */
function nameOf(rank, trace = traces.get("")) {
	const element = elements[rank];
	const label = trace.label(rank);
	return element.code && label ? `${element.code} – ${label}` : (element.code ?? label) || `(${element.genre} sans intitulé)`;
}

const shortName = (rank) => elements[rank].code ?? (elements[rank].intitule || elements[rank].genre);
