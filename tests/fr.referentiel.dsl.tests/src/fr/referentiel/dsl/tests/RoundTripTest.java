// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.referentiel.dsl.formatting.FileFormatter;
import fr.referentiel.model.Fichier;

class RoundTripTest {
	private final FileFormatter formatter = Language.INJECTOR.getInstance(FileFormatter.class);
	private final ISerializer serializer = Language.INJECTOR.getInstance(ISerializer.class);

	static Stream<Path> files() {
		return Language.sources().filter(p -> Language.errors(Language.read(p)).isEmpty());
	}

	static IntStream seeds() {
		return IntStream.range(0, 200);
	}

	@ParameterizedTest
	@MethodSource("files")
	void theFormatterIsIdempotentKeepsCommentsAndMeaning(Path file) {
		String text = Language.read(file);
		XtextResource read = Language.parse(text);
		String once = formatter.format(read);
		XtextResource again = Language.parse(once);
		assertEquals(List.of(), Language.errors(once));
		assertEquals(once, formatter.format(again));
		assertEquals(Language.meaning(read), Language.meaning(again));
		assertEquals(comments(text), comments(once));
	}

	@Test
	void theShippedModelsSurviveWritingAndReading() {
		XtextResourceSet set = Language.INJECTOR.getInstance(XtextResourceSet.class);
		List<XtextResource> shipped = Language.sources().filter(p -> List.of("mos", "sio", "commun").contains(p.getParent().getFileName().toString()))
				.map(p -> (XtextResource) set.getResource(URI.createFileURI(p.toString()), true)).toList();
		shipped.forEach(EcoreUtil::resolveAll);
		for (XtextResource file : shipped) {
			EObject copy = EcoreUtil.copy(file.getContents().get(0));
			set.createResource(file.getURI().trimFileExtension().appendFileExtension("copie.referentiel")).getContents().add(copy);
			String written = serializer.serialize(copy, SaveOptions.newBuilder().noValidation().getOptions());
			assertEquals(List.of(), Language.errors(written));
			assertEquals(Language.meaning(Language.parse(Language.read(Path.of(file.getURI().toFileString())))), Language.meaning(Language.parse(written)));
		}
		assertTrue(shipped.size() > 20);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aRandomModelSurvivesWritingAndReading(int seed) {
		Fichier model = new RandomModel(new Random(seed)).file();
		XtextResourceSet set = Language.INJECTOR.getInstance(XtextResourceSet.class);
		XtextResource holder = (XtextResource) set.createResource(URI.createURI("synthetique.referentiel"));
		holder.getContents().add(model);
		String first = serializer.serialize(model, SaveOptions.newBuilder().noValidation().getOptions());
		XtextResource read = Language.parse(first);
		assertEquals(List.of(), Language.errors(first), first);
		assertEquals(Language.meaning(holder), Language.meaning(read), first);
		String formatted = formatter.format(read);
		assertEquals(List.of(), Language.errors(formatted), formatted);
		assertEquals(Language.meaning(read), Language.meaning(Language.parse(formatted)));
		assertEquals(formatted, formatter.format(Language.parse(formatted)));
	}

	private static List<String> comments(String text) {
		return text.lines().map(String::strip).filter(l -> l.startsWith("//")).toList();
	}
}
