// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import static fr.referentiel.model.ReferentielPackage.Literals.ANNEXE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.referentiel.exchange.officialtext.source.Block;
import fr.referentiel.exchange.officialtext.source.Marker;
import fr.referentiel.exchange.officialtext.source.Passage;
import fr.referentiel.model.Annexe;
import fr.referentiel.model.Dispense;
import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.ReferentielFactory;
import fr.referentiel.model.Stage;

/**
 * Reads the titles of annexes, by the words « Annexe » or by the table of contents, and the prose of those that are one matter: dispenses,
 * placements.
 */
final class AnnexReader {
	private static final Pattern CONTENTS = Pattern.compile("(?i)(?:annexe\\s+)?([ivx]{1,4}(?:[ .-]?[a-z])?|introductive)(?:\\s*[.:–-]\\s*|\\s+)(?=\\p{Lu})");

	private final Composition draft;
	/** Title, folded, to code: from the table of contents. */
	private final Map<String, String> contents = new LinkedHashMap<>();
	private final Map<String, Passage> entries = new LinkedHashMap<>();
	private final boolean announced;
	private final Map<String, Annexe> annexes = new LinkedHashMap<>();
	private Element open;
	private boolean dispenses;

	AnnexReader(Composition draft, List<Block> blocks) {
		this.draft = draft;
		readContents(blocks);
		announced = blocks.stream().anyMatch(b -> b instanceof Passage p && TitleLine.of(TitleLine.Kind.ANNEX, p) != null);
	}

	/** After « Sommaire », the lines that look like entries, until one comes again. */
	private void readContents(List<Block> blocks) {
		boolean in = false;
		for (Block block : blocks) {
			if (block instanceof Passage p) {
				String folded = Folded.of(p.text());
				Matcher m = CONTENTS.matcher(p.text());
				if (folded.matches("sommaire|table des matieres|sommaire des annexes")) {
					in = true;
				} else if (in && m.lookingAt() && entries.values().stream().noneMatch(e -> Folded.of(e.text()).equals(folded))) {
					String code = TitleLine.annexCode(m.group(1));
					contents.put(Folded.wording(p.text().substring(m.end()).replaceAll("[ .]*\\d*$", "")), code);
					entries.put(code, p);
				} else if (in) {
					return;
				}
			}
		}
	}

	/** Whether the text proper has begun: an annex is at hand, or the text has none. */
	boolean inBody() {
		return draft.annex() != null || !announced;
	}

	/** Takes the title of an annex; false when the passage is none. */
	boolean title(Passage passage) {
		if (entries.containsValue(passage)) {
			return false;
		}
		TitleLine title = TitleLine.of(TitleLine.Kind.ANNEX, passage);
		String listed = listed(title != null && title.label() != null ? title.label().text() : passage.text());
		if (title == null && listed == null) {
			return false;
		}
		String code = listed != null ? listed : title.code();
		Annexe annex = annexes.computeIfAbsent(code, this::make);
		if (title != null && !title.code().equals(code)) {
			otherwise(annex, title.code());
		}
		Passage label = title == null ? passage : title.label();
		if (label != null && annex.getIntitule() == null) {
			annex.setIntitule(label.text());
		}
		draft.ledger().use(passage);
		draft.annex(annex);
		begin(annex);
		return true;
	}

	/** The code that the table of contents gives to this title, or to what it begins with; null when it has no such entry. */
	private String listed(String title) {
		String wording = Folded.wording(title);
		String best = null;
		for (String entry : contents.keySet()) {
			boolean same = wording.equals(entry) || wording.startsWith(entry + " bts") || wording.startsWith(entry + " brevet");
			best = same && (best == null || entry.length() > best.length()) ? entry : best;
		}
		return contents.get(best);
	}

	private Annexe make(String code) {
		Annexe annex = (Annexe) ReferentielFactory.eINSTANCE.create(ANNEXE);
		annex.setCode(code);
		draft.referentiel().getElements().add(annex);
		if (entries.containsKey(code)) {
			draft.remark(annex, entries.get(code));
		}
		return annex;
	}

	private static void otherwise(Annexe annex, String code) {
		if (annex.getFormulations().stream().noneMatch(f -> code.equals(f.getCode()))) {
			Formulation f = ReferentielFactory.eINSTANCE.createFormulation();
			f.setCode(code);
			annex.getFormulations().add(f);
		}
	}

	private void begin(Annexe annex) {
		String title = annex.getIntitule() == null ? "" : Folded.of(annex.getIntitule());
		dispenses = title.contains("dispense");
		open = null;
		if (title.matches(".*\\b(stages?|milieu professionnel|periodes? de formation en entreprise)\\b.*")) {
			Stage stage = ReferentielFactory.eINSTANCE.createStage();
			draft.referentiel().getElements().add(stage);
			open = stage;
		}
	}

	/** Takes prose, in an annex whose matter is known; elsewhere it stays to be placed. */
	void passage(Passage passage) {
		if (dispenses && passage.marker() == Marker.NONE && passage.text().length() > 60) {
			Dispense dispense = ReferentielFactory.eINSTANCE.createDispense();
			draft.referentiel().getElements().add(dispense);
			open = dispense;
		}
		if (open != null) {
			Lines.prose(draft, open, passage);
		}
	}
}
