// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.dsl.loading.Library;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;
import fr.referentiel.model.Bloc;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Unite;
import fr.referentiel.testing.Project;

/** Units that many référentiels take over: from the folder, from those beside it, or from the library shipped inside the product. */
class LibraryTest {
	@TempDir
	Path folder;

	private LoadedReferentiel load(Path path) {
		return Language.INJECTOR.getInstance(ReferentielLoader.class).load(List.of(path), ReferentielLoader.Progress.NONE).get(0);
	}

	private Path file(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private void copy(String model) throws IOException {
		try (Stream<Path> files = Files.list(Project.models().resolve(model))) {
			for (Path source : files.filter(f -> f.toString().endsWith(".referentiel")).toList()) {
				file(model + "/" + source.getFileName(), Files.readString(source));
			}
		}
	}

	private static List<String> labels(LoadedReferentiel loaded, String bloc) {
		Bloc found = (Bloc) loaded.identites().element("bloc:" + bloc);
		return found.getCompetences().stream().map(Competence::getIntitule).toList();
	}

	/** A bundle holds the library; classes that were only compiled do not. */
	private static Library shipped() {
		Library library = Language.INJECTOR.getInstance(Library.class);
		boolean empty = library.codes().isEmpty();
		assertTrue(!empty || !"true".equals(System.getenv("CI")), "Sous CI=true, la bibliothèque doit être dans le produit.");
		assumeTrue(!empty, "Bibliothèque absente : les classes ne viennent pas d’un bundle construit.");
		return library;
	}

	@Test
	void anElementTakesTheContentsLabelAndDelegationOfWhatItTakesOver() throws IOException {
		file("commun/c.referentiel", """
				référentiel C « Commun »
				unité CGE « Culture générale » selon « son arrêté » {
				  compétences {
				    - Apprécier un message
				  }
				}
				""");
		file("x/x.referentiel", """
				importe C
				référentiel X « Essai »
				unité U1 {
				  reprend unité CGE
				}
				""");
		LoadedReferentiel x = load(folder.resolve("x"));
		Unite u1 = (Unite) x.identites().element("unite:U1");
		assertEquals("Culture générale", u1.getIntitule());
		assertEquals("son arrêté", u1.getDelegation());
		Competence taken = (Competence) x.identites().element("competence:unite:U1/apprecier-un-message");
		assertEquals("c.referentiel", Path.of(taken.getLieu().fichier()).getFileName().toString());
		assertEquals(4, taken.getLieu().ligne());
	}

	@Test
	void aLinkWithinOneReferentielCopiesNothing() throws IOException {
		file("x.referentiel", "référentiel X « Essai »\nbloc 1 « Un » {\n  compétences {\n    - Lire\n  }\n}\nbloc 2 « Deux » {\n  reprend bloc 1\n}\n");
		assertEquals(List.of(), labels(load(folder), "2"));
	}

	@Test
	void referentielsThatTakeEachOtherOverInACircleAreLoaded() throws IOException {
		file("a/a.referentiel", "importe B\nréférentiel A « Un »\nbloc A1 « Un » {\n  reprend bloc B1\n  compétences {\n    - Lire\n  }\n}\n");
		file("b/b.referentiel", "importe A\nréférentiel B « Deux »\nbloc B1 « Deux » {\n  reprend bloc A1\n  compétences {\n    - Écrire\n  }\n}\n");
		assertTrue(labels(load(folder.resolve("a")), "A1").containsAll(List.of("Écrire", "Lire")));
	}

	@Test
	void aChangeInACommonUnitShowsInEachBtsThatTakesItOver() throws IOException {
		copy("commun");
		copy("mos");
		copy("sio");
		Path common = folder.resolve("commun/culture-generale-et-expression.referentiel");
		String text = Files.readString(common);
		assertTrue(text.contains("Apprécier un message ou une situation"));
		Files.writeString(common, text.replace("Apprécier un message ou une situation", "Apprécier une œuvre"));
		for (String bts : List.of("mos", "sio")) {
			List<String> said = load(folder.resolve(bts)).identites().ids().stream().filter(id -> id.startsWith("competence:")).toList();
			assertTrue(said.stream().anyMatch(id -> id.endsWith("/apprecier-une-oeuvre")), bts);
			assertTrue(said.stream().noneMatch(id -> id.endsWith("/apprecier-un-message-ou-une-situation")), bts);
		}
	}

	@Test
	void theShippedLibraryIsThatOfTheRepository() throws IOException {
		List<Path> sources;
		try (Stream<Path> files = Files.list(Project.models().resolve("commun"))) {
			sources = files.sorted().toList();
		}
		List<Library.Text> texts = shipped().codes().stream().flatMap(code -> shipped().of(code).stream()).toList();
		assertEquals(sources.stream().map(f -> f.getFileName().toString()).toList(), texts.stream().map(Library.Text::name).sorted().toList(),
				"Le fichier « index » de la bibliothèque doit nommer tous les fichiers de models/commun.");
		for (Library.Text text : texts) {
			assertEquals(Files.readString(Project.models().resolve("commun").resolve(text.name())), text.text());
		}
	}

	@Test
	void aReferentielAwayFromTheRepositoryFindsTheShippedLibrary() throws IOException {
		shipped();
		copy("mos");
		LoadedReferentiel mos = load(folder.resolve("mos"));
		assertTrue(mos.constats().stream().noneMatch(c -> c.code().equals("lien.inconnu")), mos.constats().toString());
		assertEquals(5, labels(mos, "5").size());
		Competence taken = ((Bloc) mos.identites().element("bloc:5")).getCompetences().get(0);
		assertEquals("bibliothèque livrée/culture-generale-et-expression.referentiel", taken.getLieu().fichier());
	}

	@Test
	void aNeighbourComesBeforeTheShippedLibrary() throws IOException {
		shipped();
		file("commun/c.referentiel", "référentiel COMMUN « À nous »\nbloc CGE « Culture » {\n  compétences {\n    - Lire chez nous\n  }\n}\n");
		file("x/x.referentiel", "importe COMMUN\nréférentiel X « Essai »\nbloc 1 « Un » {\n  reprend bloc CGE\n}\n");
		assertEquals(List.of("Lire chez nous"), labels(load(folder.resolve("x")), "1"));
	}
}
