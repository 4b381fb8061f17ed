// SPDX-License-Identifier: EPL-2.0
// What the page is made of: elements are built, never parsed from text, so that no text becomes markup.

const byId = (id) => document.getElementById(id);

/** An HTML element with properties (`class`, `dataset`, `onclick`, or attributes) and children; a string child is text. */
function make(name, properties = {}, ...children) {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(properties)) {
		if (value === null || value === undefined || value === false) continue;
		if (key === "class") element.className = value;
		else if (key === "dataset") Object.assign(element.dataset, value);
		else if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
		else element.setAttribute(key, value === true ? "" : value);
	}
	element.append(...children.filter((child) => child !== null && child !== undefined));
	return element;
}

/** Lower case without accents, for searching. */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** « 1 remarque », « 2 remarques ». */
const count = (number, one, many = one + "s") => `${number}\u00a0${number > 1 ? many : one}`;
