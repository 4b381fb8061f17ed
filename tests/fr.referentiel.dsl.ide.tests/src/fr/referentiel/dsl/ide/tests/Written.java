// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.ide.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.model.Critere;
import fr.referentiel.model.Element;
import fr.referentiel.model.ReferentielPackage;
import fr.referentiel.testing.Project;

/** A source file as it is written, read apart from any server: its words, its codes, and what names something in it. */
record Written(String name, String text, XtextResource tree) {
	private static final Injector LANGUAGE = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();

	static Written of(String name, String text) {
		XtextResource resource = (XtextResource) LANGUAGE.getInstance(XtextResourceSet.class).createResource(URI.createURI(name));
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Written(name, text, resource);
	}

	/** The texts of shipped models by their names, {@code mos/blocs.referentiel}. */
	static TreeMap<String, String> texts(String... models) {
		TreeMap<String, String> texts = new TreeMap<>();
		for (String model : models) {
			try (Stream<Path> all = Files.list(Project.models().resolve(model))) {
				for (Path file : all.filter(f -> f.toString().endsWith(".referentiel") && !f.endsWith("fichier.illisible.referentiel")).toList()) {
					texts.put(model + "/" + file.getFileName(), Files.readString(file));
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return texts;
	}

	/** The source files of shipped models, in name order. */
	static List<Written> models(String... models) {
		return texts(models).entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
	}

	/** All that is written, comments too, without the blanks between. */
	List<String> words() {
		return StreamSupport.stream(tree.getParseResult().getRootNode().getLeafNodes().spliterator(), false).map(l -> l.getText().strip()).filter(w -> !w.isEmpty()).toList();
	}

	/** The words of the language. */
	List<ILeafNode> keywords() {
		return leaves().filter(l -> l.getGrammarElement() instanceof Keyword k && Character.isLetter(k.getValue().charAt(0)) || enumeration(l)).toList();
	}

	private static boolean enumeration(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof EnumLiteralDeclaration;
	}

	/** What others name elements by, where these begin or go on: their codes, and the wordings of criteria without code. */
	List<INode> names() {
		return objects().filter(Element.class::isInstance).flatMap(e -> names((Element) e).stream()).toList();
	}

	private static List<INode> names(Element e) {
		List<INode> codes = NodeModelUtils.findNodesForFeature(e, ReferentielPackage.Literals.ELEMENT__CODE);
		return codes.isEmpty() && e instanceof Critere ? NodeModelUtils.findNodesForFeature(e, ReferentielPackage.Literals.ELEMENT__INTITULE) : codes;
	}

	/** What names an element: the largest node of each cross reference. */
	List<INode> references() {
		return StreamSupport.stream(tree.getParseResult().getRootNode().getAsTreeIterable().spliterator(), false).filter(n -> n.getGrammarElement() instanceof CrossReference)
				.map(INode.class::cast).toList();
	}

	Stream<EObject> objects() {
		Iterable<EObject> all = tree::getAllContents;
		return StreamSupport.stream(all.spliterator(), false);
	}

	private Stream<ILeafNode> leaves() {
		return StreamSupport.stream(tree.getParseResult().getRootNode().getLeafNodes().spliterator(), false).filter(l -> !l.isHidden());
	}

	Position position(int offset) {
		return position(text, offset);
	}

	static Position position(String text, int offset) {
		return new Position((int) text.substring(0, offset).chars().filter(c -> c == '\n').count(), offset - text.lastIndexOf('\n', offset - 1) - 1);
	}

	String shown(INode node) {
		return name + ":" + node.getStartLine() + " " + NodeModelUtils.getTokenText(node);
	}
}
