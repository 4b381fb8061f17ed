// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Note;
import fr.referentiel.model.ReferentielFactory;

/** Footnotes of the règlement d'examen and the cells that call them. */
final class NoteCalls {
	private static final Pattern NOTE = Pattern.compile("\\((\\d{1,2})\\)\\s*(?=\\p{L}|\\d)");

	private final Composition draft;
	private final Map<String, List<Modalite>> calls = new LinkedHashMap<>();
	private final Map<String, Note> notes = new LinkedHashMap<>();

	NoteCalls(Composition draft) {
		this.draft = draft;
	}

	void add(Modalite caller, String number) {
		calls.computeIfAbsent(number, k -> new ArrayList<>()).add(caller);
	}

	/** Takes a passage that is a footnote which some cell calls. */
	boolean note(Passage passage) {
		Matcher m = NOTE.matcher(passage.text());
		if (!m.lookingAt() || !calls.containsKey(m.group(1)) || notes.containsKey(m.group(1))) {
			return false;
		}
		Note note = ReferentielFactory.eINSTANCE.createNote();
		note.setCode(m.group(1));
		note.setIntitule(passage.part(m.end(), Integer.MAX_VALUE, Marker.NONE).text());
		draft.ledger().use(passage);
		draft.referentiel().getElements().add(note);
		notes.put(m.group(1), note);
		return true;
	}

	/** Ties the cells to their notes. */
	void settle() {
		notes.forEach((number, note) -> calls.get(number).forEach(m -> m.getAppels().add(note)));
	}
}
