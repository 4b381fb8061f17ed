// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.naming.Written;
import fr.referentiel.testing.Project;

/** The language as tests use it: text in, model or messages out. */
final class Language {
	static final Injector INJECTOR = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Language() {
	}

	static XtextResource parse(String text) {
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) set.createResource(URI.createURI("essai.referentiel"));
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	static List<String> errors(String text) {
		return parse(text).getErrors().stream().map(d -> d.getLine() + ": " + d.getMessage()).toList();
	}

	/** The model of a text, written so that two texts of one meaning give one string: kinds, features and values, references as codes. */
	static String meaning(XtextResource resource) {
		StringBuilder out = new StringBuilder();
		write(resource.getContents().get(0), "", out);
		return out.toString();
	}

	private static void write(EObject object, String indent, StringBuilder out) {
		out.append(indent).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature f : object.eClass().getEAllStructuralFeatures()) {
			if (f.isDerived() || f.isTransient() || !object.eIsSet(f)) {
				continue;
			}
			if (f instanceof EReference r && r.isContainment()) {
				Object value = object.eGet(r);
				for (Object child : value instanceof List<?> l ? l : List.of(value)) {
					write((EObject) child, indent + "  ", out);
				}
			} else if (f instanceof EReference r) {
				out.append(indent).append("  ").append(f.getName()).append(" -> ")
						.append(Written.codes(object, r).stream().map(fr.referentiel.dsl.value.CanonicalText::of).toList()).append('\n');
			} else {
				out.append(indent).append("  ").append(f.getName()).append(" = ").append(object.eGet(f)).append('\n');
			}
		}
	}

	/** All source files that we ship. */
	static Stream<Path> sources() {
		try (Stream<Path> tree = Files.walk(Project.models())) {
			// one sample is no text in UTF-8
			return tree.filter(p -> p.toString().endsWith(".referentiel") && !p.endsWith("fichier.illisible.referentiel")).sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
