// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.writing;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Inject;
import com.google.inject.Provider;

import fr.referentiel.dsl.formatting.FileFormatter;
import fr.referentiel.model.Element;
import fr.referentiel.model.Fichier;
import fr.referentiel.model.Referentiel;
import fr.referentiel.model.ReferentielFactory;

/**
 * The front door from model to text: writes a référentiel that a program made as source files of the language, laid out. It writes no file
 * itself.
 */
public final class ModelWriter {
	private static final SaveOptions OPTIONS = SaveOptions.newBuilder().noValidation().getOptions();

	@Inject
	private Provider<XtextResourceSet> resourceSets;
	@Inject
	private ISerializer serializer;
	@Inject
	private FileFormatter formatter;

	/**
	 * The text of each file.
	 *
	 * @param referentiel a whole référentiel with its code, in no resource; its references lead to elements of its own
	 * @param head        the name of the file that holds the header
	 * @param fileOf      the name of the file for each direct element; the elements of one file keep their order
	 * @param remarks     lines of comment to stand before an element; elements without any need not be there
	 * @param opening     lines of comment for the top of each file, by its name; may be null for a file
	 * @return name to text, the file of the header first
	 */
	public Map<String, String> write(Referentiel referentiel, String head, Function<Element, String> fileOf, Map<Element, List<String>> remarks,
			Function<String, List<String>> opening) {
		Fichier file = ReferentielFactory.eINSTANCE.createFichier();
		file.getRacines().add(referentiel);
		resourceSets.get().createResource(URI.createURI("ecrit.referentiel")).getContents().add(file);
		String whole = serializer.serialize(file, OPTIONS); // as one file, so that every reference is in scope; cut into files afterwards
		XtextResource read = parse(whole);
		Map<Integer, List<String>> places = places(read, referentiel, remarks);
		List<Element> again = referentiel(read).getElements();
		Map<String, StringBuilder> files = new LinkedHashMap<>();
		int end = again.isEmpty() ? whole.length() : offset(again.get(0));
		files.put(head, new StringBuilder(top(opening, head)).append(spaced(whole.substring(0, end))));
		for (int i = 0; i < again.size(); i++) {
			int from = end;
			end = i + 1 < again.size() ? offset(again.get(i + 1)) : whole.length();
			StringBuilder out = files.computeIfAbsent(fileOf.apply(referentiel.getElements().get(i)),
					name -> new StringBuilder(top(opening, name)).append("suite référentiel ").append(referentiel.getCode()).append('\n'));
			insert(out.append('\n'), whole, from, end, places);
		}
		Map<String, String> texts = new LinkedHashMap<>();
		files.forEach((name, text) -> texts.put(name, formatter.format(parse(text.toString()))));
		return texts;
	}

	/** The attributes of the header on a line of their own, its parts in one list: what the formatter leaves as it finds it. */
	private static String spaced(String header) {
		int brace = header.indexOf("{ ");
		if (brace < 0 || header.substring(0, brace).contains("\n")) {
			return header;
		}
		int end = header.indexOf('\n', brace) < 0 ? header.length() : header.indexOf('\n', brace);
		String attributes = header.substring(brace + 2, end).strip().replaceAll("(?<=couvre )(\\S+) couvre ", "$1, ").replaceFirst(" ?couvre ", "\n  couvre ");
		return header.substring(0, brace) + "{\n  " + attributes + header.substring(end);
	}

	private static String top(Function<String, List<String>> opening, String name) {
		List<String> lines = opening.apply(name);
		return lines == null ? "" : String.join("", lines.stream().map(l -> "// " + l + "\n").toList());
	}

	private static int offset(EObject element) {
		return NodeModelUtils.findActualNodeFor(element).getOffset();
	}

	private static Referentiel referentiel(XtextResource read) {
		return (Referentiel) ((Fichier) read.getContents().get(0)).getRacines().get(0);
	}

	private XtextResource parse(String text) {
		XtextResource resource = (XtextResource) resourceSets.get().createResource(URI.createURI("relu.referentiel"));
		try {
			resource.load(new LazyStringInputStream(text, resource.getEncoding()), null);
		} catch (java.io.IOException impossible) {
			throw new java.io.UncheckedIOException(impossible);
		}
		if (!resource.getParseResult().getRootASTElement().eClass().getName().equals("Fichier") || resource.getParseResult().hasSyntaxErrors()) {
			throw new IllegalStateException("The text written does not parse: " + resource.getErrors());
		}
		return resource;
	}

	/** Offset in the text to the comments that belong there: written and read trees have the same shape, so they are walked side by side. */
	private static Map<Integer, List<String>> places(XtextResource read, Referentiel written, Map<Element, List<String>> remarks) {
		Map<Integer, List<String>> places = new TreeMap<>();
		Iterator<EObject> copies = referentiel(read).eAllContents();
		for (Iterator<EObject> originals = written.eAllContents(); originals.hasNext();) {
			EObject original = originals.next();
			EObject copy = copies.next();
			if (original.eClass() != copy.eClass()) {
				throw new IllegalStateException("Read otherwise than written: " + original.eClass().getName() + ", " + copy.eClass().getName());
			}
			if (remarks.get(original) != null) {
				places.put(offset(copy), remarks.get(original));
			}
		}
		return places;
	}

	/** Appends a stretch of the text, with the comments that belong in it. */
	private static void insert(StringBuilder out, String text, int start, int end, Map<Integer, List<String>> places) {
		int from = start;
		for (Map.Entry<Integer, List<String>> place : places.entrySet()) {
			if (place.getKey() >= start && place.getKey() < end) {
				int line = Math.max(from, text.lastIndexOf('\n', place.getKey() - 1) + 1);
				String indent = text.substring(line, place.getKey());
				out.append(text, from, line);
				place.getValue().forEach(l -> out.append(indent.isBlank() ? indent : "\n").append("// ").append(l).append('\n'));
				from = line;
			}
		}
		out.append(text, from, end);
	}
}
