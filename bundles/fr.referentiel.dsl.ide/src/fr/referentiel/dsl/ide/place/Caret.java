// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.referentiel.dsl.ide.workspace.References;
import fr.referentiel.dsl.ide.workspace.References.Reference;
import fr.referentiel.dsl.ide.workspace.SourceFile;
import fr.referentiel.model.Critere;
import fr.referentiel.model.Element;
import fr.referentiel.model.ReferentielPackage;

/**
 * A place in a text: between two characters.
 *
 * @param file   the text
 * @param offset from 0, at most the text's length
 */
public record Caret(SourceFile file, int offset) {
	/** A line that begins with the marker of a list, a paragraph or a table is text to its end; see LexemeScanner. */
	private static final Pattern MARKED = Pattern.compile("\\h*(-{1,3}|[*>|•▪–◦‣■●])\\h.*");

	/** The caret at a position of the protocol; one beyond the end of its line or of the text is moved to that end. */
	public static Caret at(SourceFile file, Position position) {
		String text = file.document().getContents();
		int line = 0;
		int at = 0;
		while (line < position.getLine()) {
			int next = text.indexOf('\n', at);
			if (next < 0) {
				return new Caret(file, text.length());
			}
			at = next + 1;
			line++;
		}
		int end = text.indexOf('\n', at);
		return new Caret(file, Math.min(at + Math.max(0, position.getCharacter()), end < 0 ? text.length() : end));
	}

	private ICompositeNode root() {
		return file.resource().getParseResult().getRootNode();
	}

	/** The token at the place, or, after the end of a word, that word; empty between tokens. */
	public Optional<ILeafNode> token() {
		return leaf(offset).filter(l -> !l.isHidden()).or(() -> leaf(offset - 1).filter(l -> !l.isHidden()));
	}

	private Optional<ILeafNode> leaf(int at) {
		return at < 0 ? Optional.empty() : Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root(), at));
	}

	/** Whether the place is inside a text, the rest of a line or a comment, where nothing is to be completed. */
	public boolean insideProse() {
		String text = file.document().getContents();
		String line = text.substring(Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1, offset);
		if (MARKED.matcher(line).matches()) {
			return true;
		}
		return before().map(leaf -> prose(leaf) && (offset < leaf.getEndOffset() || !closed(leaf))).orElse(false);
	}

	/** The text in guillemets, on one line, that the place is in and that names something; empty elsewhere. */
	public Optional<ILeafNode> quotedReference() {
		return before().filter(leaf -> leaf.getGrammarElement() != null && EcoreUtil2.getContainerOfType(leaf.getGrammarElement(), CrossReference.class) != null
				&& leaf.getText().indexOf('\n') < 0);
	}

	/** The token or comment before the place on its line: a text whose end is not written yet leaves out the blanks behind it. */
	private Optional<ILeafNode> before() {
		String text = file.document().getContents();
		int at = offset - 1;
		while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
			at--;
		}
		return leaf(at);
	}

	private static boolean prose(ILeafNode leaf) {
		String text = leaf.getText();
		return leaf.isHidden() ? text.startsWith("//") || text.startsWith("/*") : text.startsWith("«") || text.startsWith("\"") || text.startsWith("“") || afterMarker(leaf);
	}

	private static boolean afterMarker(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call && "LIGNE".equals(call.getRule().getName());
	}

	private static boolean closed(ILeafNode leaf) {
		String text = leaf.getText();
		return text.length() > 1 && (text.endsWith("»") || text.endsWith("\"") || text.endsWith("”") || text.endsWith("*/"));
	}

	/** The keyword at the place. */
	public Optional<Keyword> keyword() {
		return token().map(INode::getGrammarElement).map(e -> e instanceof EnumLiteralDeclaration value ? value.getLiteral() : e).filter(Keyword.class::isInstance)
				.map(Keyword.class::cast);
	}

	/** The object that the token at the place belongs to, or that encloses the place. */
	public Optional<EObject> object() {
		return token().map(NodeModelUtils::findActualSemanticObjectFor)
				.or(() -> leaf(offset).or(() -> leaf(offset - 1)).map(NodeModelUtils::findActualSemanticObjectFor));
	}

	/** The written reference at the place, with its node. */
	public Optional<Occurrence> reference() {
		if (token().isEmpty() || object().isEmpty()) {
			return Optional.empty();
		}
		INode at = token().get();
		List<Occurrence> found = new ArrayList<>();
		References.of(object().get(), r -> node(r).filter(n -> n.getOffset() <= at.getOffset() && at.getEndOffset() <= n.getEndOffset())
				.ifPresent(n -> found.add(new Occurrence(file, n, r.target()))));
		return found.stream().findFirst();
	}

	/** The node of a written reference. */
	static Optional<INode> node(Reference reference) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(reference.source(), reference.reference());
		return reference.index() < nodes.size() ? Optional.of(nodes.get(reference.index())) : Optional.empty();
	}

	/** The element that is begun or continued at the place, with the node of its name. */
	public Optional<Occurrence> declaration() {
		return object().filter(Element.class::isInstance).flatMap(o -> name((Element) o).filter(n -> n.getOffset() <= offset && offset <= n.getEndOffset())
				.map(n -> new Occurrence(file, n, o)));
	}

	/** The node of an element's own code. */
	public static Optional<INode> code(Element element) {
		return NodeModelUtils.findNodesForFeature(element, ReferentielPackage.Literals.ELEMENT__CODE).stream().findFirst();
	}

	/** The node of what others name an element by: its code, or a criterion's wording where it has none; see ElementNames. */
	public static Optional<INode> name(Element element) {
		return code(element).or(() -> element instanceof Critere ? NodeModelUtils.findNodesForFeature(element, ReferentielPackage.Literals.ELEMENT__INTITULE).stream().findFirst()
				: Optional.empty());
	}

	/** What is named at the place, by its own name or by a reference, with the node that names it; empty for a reference to nothing. */
	public Optional<Occurrence> named() {
		return declaration().or(this::reference).filter(o -> o.target() instanceof Element && !o.target().eIsProxy());
	}
}
