const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
const input = document.getElementById('mots');
const found = document.getElementById('trouve');
const article = document.querySelector('article');

/** A few words around the first place where one of the words stands. */
function excerpt(text, words) {
	const at = Math.max(0, Math.min(...words.map(w => plain(text).indexOf(w)).filter(i => i >= 0)) - 60);
	return (at > 0 ? '…' : '') + text.slice(at, at + 180) + '…';
}

function search() {
	const words = plain(input.value).split(/\s+/).filter(w => w.length > 1);
	found.hidden = words.length === 0;
	article.hidden = words.length > 0;
	const pages = PAGES.filter(([, title, text]) => words.every(w => plain(text).includes(w)))
		.sort(([, a], [, b]) => words.some(w => plain(b).includes(w)) - words.some(w => plain(a).includes(w)));
	const heading = document.createElement('h2');
	heading.textContent = pages.length === 0 ? 'Aucune page trouvée' : pages.length === 1 ? 'Une page trouvée' : pages.length + ' pages trouvées';
	found.replaceChildren(heading, ...pages.map(([file, title, text]) => {
		const entry = document.createElement('p');
		const link = document.createElement('a');
		link.href = document.documentElement.dataset.root + file;
		link.textContent = title;
		entry.append(link, document.createElement('br'), excerpt(text, words));
		return entry;
	}));
}

input.addEventListener('input', search);
input.form.addEventListener('submit', event => event.preventDefault());

document.documentElement.dataset.pret = 'oui';
