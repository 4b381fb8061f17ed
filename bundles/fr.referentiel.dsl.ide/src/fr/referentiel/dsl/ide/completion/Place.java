// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.completion;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.referentiel.dsl.ide.place.Caret;
import fr.referentiel.model.Element;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.model.Regroupement;
import fr.referentiel.model.Vues;
import fr.referentiel.rules.Placement;

/**
 * The place where something is to be completed.
 *
 * @param caret    where the word under the caret begins
 * @param prefix   what is typed of it
 * @param fresh    whether nothing stands before it on its line
 * @param before   the token before it; empty at the start of the text
 * @param previous the object that the token before it belongs to, or null at the start of the text
 * @param holder   the element in whose block it is, or null outside of all
 */
record Place(Caret caret, String prefix, boolean fresh, String before, EObject previous, Element holder) {
	static Place of(Caret at) {
		String text = at.file().document().getContents();
		int start = at.offset();
		while (start > 0 && wordPart(text, start - 1)) {
			start--;
		}
		Caret word = new Caret(at.file(), start);
		ILeafNode before = tokenBefore(at, start);
		EObject previous = before == null ? null : NodeModelUtils.findActualSemanticObjectFor(before);
		return new Place(word, text.substring(start, at.offset()), lineStart(text, start), before == null ? "" : before.getText(), previous, holder(at, start));
	}

	/** The place of a text in guillemets that is typed, and replaced as a whole. */
	static Place within(Caret at, ILeafNode text) {
		Place place = of(new Caret(at.file(), text.getOffset()));
		String typed = at.file().document().getContents().substring(text.getOffset() + 1, at.offset()).strip();
		return new Place(place.caret, typed, false, place.before, place.previous, place.holder);
	}

	/** Whether the word before says that an element begun elsewhere goes on here. */
	boolean afterSuite() {
		return before.equals("suite");
	}

	private static boolean wordPart(String text, int at) {
		char c = text.charAt(at);
		return Character.isLetterOrDigit(c) || c == '_' || (c == '.' || c == '-') && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
	}

	private static boolean lineStart(String text, int start) {
		for (int i = start - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i--) {
			if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\uFEFF') {
				return false;
			}
		}
		return true;
	}

	/** The last token that ends at or before an offset. */
	private static ILeafNode tokenBefore(Caret at, int offset) {
		int i = offset - 1;
		while (i >= 0) {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(at.file().resource().getParseResult().getRootNode(), i);
			if (leaf == null || !leaf.isHidden()) {
				return leaf;
			}
			i = leaf.getOffset() - 1;
		}
		return null;
	}

	/** Walks back over braces: what opened the block that encloses the offset. */
	private static Element holder(Caret at, int offset) {
		int depth = 0;
		ILeafNode last = tokenBefore(at, offset);
		while (last != null) {
			if (last.getText().equals("}")) {
				depth++;
			} else if (last.getText().equals("{") && depth-- == 0) {
				return NodeModelUtils.findActualSemanticObjectFor(last) instanceof Element e ? e : null;
			}
			last = tokenBefore(at, last.getOffset());
		}
		return null;
	}

	/** The kinds of elements that make sense here; at the top of a file, those of its référentiel. */
	boolean accepts(EClass kind) {
		EClass container = holder == null ? ReferentielPackage.Literals.REFERENTIEL : holder.eClass();
		Set<EClass> accepted = Placement.accepts(container);
		if (!accepted.contains(kind)) {
			return false;
		}
		Element bearer = holder instanceof Regroupement ? Vues.porteur(holder) : null;
		return bearer == null || bearer instanceof Regroupement || Placement.accepts(bearer.eClass()).contains(kind)
				|| kind == ReferentielPackage.Literals.PARAGRAPHE || kind == ReferentielPackage.Literals.ITEM;
	}

	/** The object that a reference written here would belong to: the nearest one that has such a feature. */
	Optional<EObject> owner(String feature) {
		for (EObject at = previous; at != null; at = at.eContainer()) {
			if (at.eClass().getEStructuralFeature(feature) != null) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}

	/** The container of a new element written here, an empty file's own being none. */
	Optional<Element> container() {
		return Optional.ofNullable(holder);
	}

	/** Whether the file has no root yet. */
	boolean emptyFile() {
		var contents = caret.file().resource().getContents();
		return contents.isEmpty() || contents.get(0) instanceof Fichier f && f.getRacines().isEmpty();
	}
}
