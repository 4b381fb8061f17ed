// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.exchange.officialtext.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import fr.referentiel.model.Element;
import fr.referentiel.model.Formulation;
import fr.referentiel.model.ReferentielFactory;

/** The places where the text names one element; they become its code, its label and its other wordings. */
final class Wordings {
	private final List<Occurrence> occurrences = new ArrayList<>();

	void add(Occurrence occurrence) {
		occurrences.add(occurrence);
	}

	List<Occurrence> all() {
		return occurrences;
	}

	/** Sets the element's code and label to those of the reference, and says where the text writes them otherwise. */
	void settle(Element element) {
		Occurrence main = main();
		element.setCode(occurrences.stream().map(Occurrence::code).filter(Objects::nonNull).findFirst().map(first -> main.code() == null ? first : main.code()).orElse(null));
		element.setIntitule(main.label());
		for (Occurrence o : occurrences) {
			boolean sameCode = o.sameCode(main);
			boolean sameLabel = o.sameWording(main);
			if (!sameCode || !sameLabel) {
				formulation(element, o, sameCode ? null : o.code(), sameLabel ? null : o.label());
			}
		}
	}

	/** The defining place if there is one, else the first that has a label; a wording in small letters goes before one in capitals. */
	private Occurrence main() {
		Comparator<Occurrence> best = Comparator.comparing((Occurrence o) -> o.label() == null).thenComparing(o -> !o.defining());
		Occurrence main = occurrences.stream().min(best).orElseThrow();
		Occurrence chosen = main;
		return plain(main) ? main : occurrences.stream().filter(o -> o.label() != null && plain(o) && o.sameWording(chosen)).findFirst().orElse(main);
	}

	/** In small letters, and without a full stop. */
	private static boolean plain(Occurrence o) {
		return !o.capitals() && (o.label() == null || !o.label().endsWith("."));
	}

	private static void formulation(Element element, Occurrence o, String code, String text) {
		for (Formulation f : element.getFormulations()) {
			if (equal(f.getCode(), code) && equal(f.getTexte(), text)) {
				if (o.place() != null && !f.getLieux().contains(o.place())) {
					f.getLieux().add(o.place());
				}
				return;
			}
		}
		Formulation f = ReferentielFactory.eINSTANCE.createFormulation();
		f.setCode(code);
		f.setTexte(text);
		if (o.place() != null) {
			f.getLieux().add(o.place());
		}
		element.getFormulations().add(f);
	}

	private static boolean equal(String a, String b) {
		return a == null ? b == null : a.equals(b);
	}
}
