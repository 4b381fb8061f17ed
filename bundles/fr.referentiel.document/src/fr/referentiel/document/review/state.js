// SPDX-License-Identifier: EPL-2.0
// What is shown now: option, tab, chosen element. Parts of the page listen to "option", "selection", "tab" and "remarks".

class State extends EventTarget {
	option = "";
	selection = null;
	tab = "diagrammes";

	get trace() {
		return traces.get(this.option);
	}

	chooseOption(option) {
		this.option = option;
		if (this.selection !== null && !this.trace.has(this.selection)) this.selection = null;
		this.tell("option");
		this.tell("selection");
	}

	/** Chooses an element by its rank; null chooses none. */
	select(rank) {
		this.selection = rank;
		this.tell("selection");
	}

	showTab(tab) {
		this.tab = tab;
		this.tell("tab");
	}

	tell(what) {
		this.dispatchEvent(new Event(what));
	}

	on(what, action) {
		this.addEventListener(what, action);
	}
}

const state = new State();
