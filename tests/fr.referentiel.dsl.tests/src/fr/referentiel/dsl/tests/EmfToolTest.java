// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.model.Competence;
import fr.referentiel.model.Epreuve;
import fr.referentiel.model.Referentiel;
import fr.referentiel.testing.Project;

/** What an EMF tool that knows nothing of the language finds in a file of text. */
class EmfToolTest {
	@TempDir
	Path folder;

	@BeforeAll
	static void theLanguageIsKnownToEmf() {
		ReferentielStandaloneSetup.doSetup();
	}

	@Test
	void anyFileOfAReferentielOpensTheWholeOfIt() throws IOException {
		Files.writeString(folder.resolve("a.referentiel"), "référentiel R « Essai »\npôle P « Pôle » {\n  compétence C « Faire »\n}\n");
		Files.writeString(folder.resolve("b.referentiel"), "suite référentiel R\népreuve E « Oral » coefficient 2,5 { évalue compétence C }\n");
		for (String name : new String[] { "a.referentiel", "b.referentiel" }) {
			Resource resource = open(name);
			assertInstanceOf(Referentiel.class, resource.getContents().get(0), name);
			assertInstanceOf(Competence.class, resource.getEObject("competence:C"), name);
			Epreuve exam = assertInstanceOf(Epreuve.class, resource.getEObject("epreuve:E"), name);
			assertEquals("2.5", exam.getCoefficient().toPlainString());
		}
	}

	@Test
	void theAddressOfAnElementIsItsIdentityAndLeadsBackToIt() throws IOException {
		Files.writeString(folder.resolve("a.referentiel"), "référentiel R « Essai »\npôle P « Pôle » {\n  compétence « Sans code »\n}\n");
		Resource resource = open("a.referentiel");
		EObject competence = ((Referentiel) resource.getContents().get(0)).getElements().get(0).getElements().get(0);
		URI address = EcoreUtil.getURI(competence);
		assertEquals("competence:pole:P/sans-code", address.fragment());
		assertSame(competence, resource.getResourceSet().getEObject(address, true));
	}

	@Test
	void noReferenceOfTheShippedModelIsLeftUnresolved() {
		Resource resource = new ResourceSetImpl()
				.getResource(URI.createFileURI(Project.models().resolve("mos/mos.referentiel").toString()), true);
		assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(resource));
		assertEquals(Map.of(), EcoreUtil.ExternalCrossReferencer.find(resource));
		assertTrue(resource.getErrors().isEmpty());
	}

	@Test
	void aFaultyTextIsOpenedWithItsErrors() throws IOException {
		Files.writeString(folder.resolve("a.referentiel"), "référentiel R « Essai »\nunité U « Unité »\nunité U « Unité »\n");
		Resource resource = open("a.referentiel");
		assertNotNull(resource.getEObject("unite:U"));
		Resource.Diagnostic error = resource.getErrors().get(0);
		assertTrue(error.getMessage().contains("U"), error.getMessage());
		assertEquals(3, error.getLine());
	}

	@Test
	void theWholeIsNeverWrittenOverOneOfItsFiles() throws IOException {
		Path file = Files.writeString(folder.resolve("a.referentiel"), "référentiel R « Essai »\n");
		Resource resource = open("a.referentiel");
		assertThrows(IOException.class, () -> resource.save(Map.of()));
		assertEquals("référentiel R « Essai »\n", Files.readString(file));
	}

	private Resource open(String name) {
		return new ResourceSetImpl().getResource(URI.createFileURI(folder.resolve(name).toString()), true);
	}
}
