// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.place;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.referentiel.model.Bareme;
import fr.referentiel.model.Element;
import fr.referentiel.model.Forme;
import fr.referentiel.model.Horaire;
import fr.referentiel.model.Insertion;
import fr.referentiel.model.Lien;
import fr.referentiel.model.LieuReference;
import fr.referentiel.model.Modalite;
import fr.referentiel.model.Ponderation;
import fr.referentiel.model.ReferentielPackage.Literals;
import fr.referentiel.model.Rubrique;
import fr.referentiel.rules.KindName;

/** How editors name elements in lists and outlines. */
public final class Labels {
	private static final int LONGEST = 90;

	private Labels() {
	}

	/** The element's code and label, or what stands for them; never empty. */
	public static String of(Element element) {
		String own = switch (element) {
		case Rubrique r -> label(r).isEmpty() ? word(r, Literals.RUBRIQUE__GENRE) : null; // « conditions « Conditions d’exercice » »: once is enough
		case Forme f -> "forme " + word(f, Literals.FORME__TYPE);
		case Horaire h -> "année " + h.getAnnee();
		case Lien l -> word(l, Literals.LIEN__GENRE);
		case Modalite m -> "modalité " + word(m, Literals.MODALITE__TYPE);
		case LieuReference r -> word(r, Literals.LIEU_REFERENCE__GENRE) + code(" en ", r.getSection());
		case Insertion i -> word(i, Literals.INSERTION__VUE) + code(" de ", i.getDe());
		case Bareme b -> "barème" + code(" ", b.getEpreuve());
		case Ponderation p -> weight(p);
		default -> element.getCode();
		};
		String label = label(element);
		if (own == null) {
			return label.isEmpty() ? KindName.of(element.eClass()).name() : label;
		}
		return label.isEmpty() ? own : own + " " + label;
	}

	/** A word of an enumeration as the text writes it, with its accents; as the metamodel does where there is no text. */
	private static String word(Element element, EAttribute feature) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().map(NodeModelUtils::getTokenText)
				.orElseGet(() -> ((Enumerator) element.eGet(feature)).getLiteral());
	}

	/** What is named, after these words; empty when the text names nothing, or nothing that is there. */
	private static String code(String before, Element named) {
		return named == null || named.getCode() == null ? "" : before + named.getCode();
	}

	private static String weight(Ponderation weight) {
		String points = weight.getPoids() == null ? "pondération" : weight.getPoids().toPlainString().replace('.', ',');
		return weight.getCritere() == null ? points : points + " : " + label(weight.getCritere());
	}

	/** The label, cut at a word when it is long; maybe empty. */
	public static String label(Element element) {
		String label = element.getIntitule() == null ? "" : element.getIntitule();
		if (label.length() <= LONGEST) {
			return label;
		}
		int cut = label.lastIndexOf(' ', LONGEST);
		return label.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "…";
	}
}
