// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import fr.referentiel.model.Constat;
import fr.referentiel.model.Constat.Gravite;
import fr.referentiel.model.Element;

/** Remarks of a review as findings, each where its element is written. */
public final class RemarkFindings {
	/** A remark on an element. */
	public static final String REMARQUE = "revue.remarque";
	/** A remark on an element that the text no longer has; it stands at the référentiel. */
	public static final String ELEMENT_INCONNU = "revue.element-inconnu";
	/** The text has changed since it was reviewed; said once, at the référentiel. */
	public static final String AUTRE_VERSION = "revue.autre-version";

	private RemarkFindings() {
	}

	/**
	 * The findings, in the order of the text; those of the référentiel itself come first.
	 *
	 * @throws InvalidRemarksException when the remarks are about another référentiel
	 */
	public static List<Constat> of(ReviewSubject subject, RemarksFile file) {
		String code = subject.referentiel().getCode();
		if (!file.referentiel().equals(code)) {
			throw new InvalidRemarksException("il parle du référentiel « " + file.referentiel() + " », et non de « " + code + " ». Donnez le dossier de ce référentiel-là.");
		}
		List<Constat> known = new ArrayList<>();
		List<Constat> general = new ArrayList<>();
		String root = subject.identites().id(subject.referentiel());
		if (!file.texte().isEmpty() && !file.texte().equals(subject.version())) {
			general.add(new Constat(AUTRE_VERSION, Gravite.INFO, "Les remarques ont été écrites sur une autre version du texte (" + file.texte()
					+ ", et non " + subject.version() + ") : relisez-les avec ce qui a changé.", subject.referentiel().getLieu(), root));
		}
		for (RemarksFile.Remark remark : file.remarques()) {
			Element element = subject.identites().element(remark.element());
			String said = remark.texte().lines().map(String::strip).filter(line -> !line.isEmpty()).reduce((a, b) -> a + " / " + b).orElse("");
			if (element == null) {
				general.add(new Constat(ELEMENT_INCONNU, Gravite.AVERTISSEMENT, "« " + remark.element() + " » n’existe pas ou plus dans ce texte. Remarque : "
						+ said, subject.referentiel().getLieu(), root));
			} else {
				known.add(new Constat(REMARQUE, Gravite.INFO, "Remarque sur « " + remark.element() + " » : " + said, element.getLieu(), remark.element()));
			}
		}
		known.sort(Comparator.comparing(Constat::lieu, Comparator.nullsFirst(Comparator.naturalOrder())));
		general.addAll(known);
		return general;
	}
}
