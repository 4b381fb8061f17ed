// SPDX-License-Identifier: EPL-2.0
// Puts the page in motion.

if (data.options.length) {
	byId("choix-option").hidden = false;
	byId("option").append(make("option", { value: "" }, "toutes ensemble"),
		...data.options.map((option) => make("option", { value: option.code }, option.intitule ? `${option.code} – ${option.intitule}` : option.code)));
	byId("option").addEventListener("change", (event) => state.chooseOption(event.target.value));
}
[theme, tabs, remarks, diagram, matrix, findings, wordings, panel, search, keyboard].forEach((part) => part.start());
document.documentElement.dataset.pret = "oui";
