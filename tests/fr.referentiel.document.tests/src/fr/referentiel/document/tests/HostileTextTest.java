// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.referentiel.document.candidate.Candidate;
import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.DocumentRequest;
import fr.referentiel.document.suite.DocumentSuite;
import fr.referentiel.document.suite.Format;
import fr.referentiel.document.suite.GeneratedFile;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.testing.Texts;

/**
 * The text of a référentiel is text in every document and format: whatever it holds, the files have the very structure that they have with harmless words,
 * formulas, links and scripts included.
 */
class HostileTextTest {

	private static final Pattern FORMULA = Pattern.compile("<f>([^<]*)</f>|table:formula=\"([^\"]*)\"");
	/** What is written where %s stands, in each place of a référentiel that documents show. */
	private static final String REFERENTIEL = """
			référentiel X « %1$s » { diplôme BTS niveau 5 catégorie S « %1$s » }
			pôle P1 « %1$s » {
			  activité A1 « %1$s » {
			    tâche A1T1 « %1$s »
			    compétence A1C1 « %1$s » {
			      critères {
			        - %1$s
			      }
			    }
			    savoir A1S1 « %1$s » {
			      limites {
			        - %1$s
			      }
			    }
			  }
			}
			unité U1 « %1$s »
			épreuve E1 « %1$s » coefficient 2 {
			  valide U1
			  évalue pôle P1
			  modalité S ccf situations 2
			  non valide si {
			    - %1$s
			  }
			}
			grille horaire {
			  enseignement « %1$s » {
			    année 1 hebdomadaire 2
			  }
			}
			annexe I « %1$s » {
			  section « %1$s » {
			    > %1$s
			  }
			}
			programme « %1$s » enseigne X {
			  prérequis « %1$s » {
			    > %1$s
			  }
			}
			paramétrage R « %1$s » règle X {
			  échelle m « %1$s » {
			    niveau 1 « %1$s » vaut 0
			    niveau 2 « %1$s bis » vaut 1
			  }
			  barème E1 mode calculé niveaux m {
			    pondère 100 « %1$s »
			  }
			}
			""";

	/** The files of the same référentiel in harmless words. */
	private static Map<String, byte[]> harmless;

	@TempDir
	static Path folder;

	@BeforeAll
	static void writeHarmless() throws IOException {
		harmless = files("Un mot");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"=1+1",
			"=HYPERLINK(\"http://exemple.invalid\",\"x\")",
			"+1",
			"@SUM(A1:A9)",
			"-2+3|cmd",
			"'=1+1",
			"</script><script>alert(1)</script>",
			"</style></title><img src=x onerror=alert(1)>",
			"]]></w:t><w:instrText>INCLUDEPICTURE</w:instrText>",
			"<text:script>&lt;![CDATA[</text:script>",
			"{{primary}} {{header}} ${x} $1 %n %1$s",
			"&amp; &lt;b&gt; &#x41; & \" '",
			"http://exemple.invalid/ javascript:alert(1)" })
	void hostile_text_is_shown_as_it_is_and_changes_no_structure(String hostile) throws Exception {
		Map<String, byte[]> files = files(hostile);
		assertEquals(harmless.keySet(), files.keySet());
		assertTrue(files.size() > 20, files.keySet().toString());
		for (var file : files.entrySet()) {
			String name = file.getKey();
			assertSame(structure(name, harmless.get(name)), structure(name, file.getValue()), name);
			if (!name.startsWith("grilles-"))
				assertTrue(shown(name, file.getValue()).contains(plain(hostile)), () -> name + " : " + hostile);
			assertFalse(name.contains("/") || name.contains(".."), name);
		}
	}

	private static void assertSame(List<String> expected, List<String> found, String name) {
		for (int i = 0; i < Math.min(expected.size(), found.size()); i++)
			assertEquals(expected.get(i), found.get(i), name + ", after " + found.subList(Math.max(0, i - 5), i));
		assertEquals(expected.size(), found.size(), name);
	}

	private static Map<String, byte[]> files(String words) throws IOException {
		LoadedReferentiel loaded = Texts.load(Files.writeString(folder.resolve("x.referentiel"), REFERENTIEL.replace("%1$s", words)));
		assertFalse(loaded.hasErrors(), () -> loaded.constats().toString());
		var files = new TreeMap<String, byte[]>();
		for (List<Candidate> candidates : List.of(List.<Candidate>of(), List.of(new Candidate(words, words, "1", "S", words, words, words))))
			for (GeneratedFile file : new DocumentSuite().generate(candidates.isEmpty() ? Arrays.asList(DocumentKind.values()) : List.of(DocumentKind.GRILLES),
					new DocumentRequest(loaded.subject(), List.of(), null, candidates, Arrays.asList(Format.values()))).files()) {
				var out = new ByteArrayOutputStream();
				file.content().writeTo(out);
				files.put(candidates.isEmpty() ? file.name() : file.name().replaceAll("^grilles-.*(\\..*)$", "grilles-candidat$1"), out.toByteArray());
			}
		return files;
	}

	/** Names of elements in order, and formulas. */
	private static List<String> structure(String name, byte[] file) throws Exception {
		var found = new ArrayList<String>();
		if (name.endsWith(".html"))
			found.addAll(elements(new String(file, StandardCharsets.UTF_8)));
		else if (name.matches(".*\\.(docx|odt|xlsx|ods)"))
			for (var part : Parts.unzip(file).entrySet())
				if (part.getKey().matches("word/document\\.xml|content\\.xml|xl/worksheets/.*\\.xml|xl/workbook\\.xml|.*\\.rels")) {
					// the styles of rows go with their heights, and these with the length of words
					String xml = new String(part.getValue(), StandardCharsets.UTF_8).replaceFirst("(?s)<office:automatic-styles>.*</office:automatic-styles>", "");
					found.addAll(elements(xml));
					FORMULA.matcher(xml).results().forEach(formula -> found.add(formula.group().replaceAll("grilles-[^\\]']*", "grilles-")));
				}
		return found;
	}

	/** Each element after its parent; those that stand for several spaces are left out. */
	private static List<String> elements(String xml) throws Exception {
		return Parts.xml(xml).elements("//*").stream().map(element -> element.getParentNode().getNodeName() + " > " + element.getNodeName())
				.filter(name -> !name.endsWith(" > text:s")).toList();
	}

	/** The text that readers see, without the spaces that typography changes. */
	private static String shown(String name, byte[] file) throws Exception {
		if (name.endsWith(".pdf"))
			try (var pdf = Loader.loadPDF(file)) {
				return plain(new PDFTextStripper().getText(pdf));
			}
		if (name.endsWith(".txt"))
			return plain(new String(file, StandardCharsets.UTF_8));
		if (name.endsWith(".html"))
			return plain(text(file));
		var all = new StringBuilder();
		for (var part : Parts.unzip(file).entrySet())
			if (part.getKey().matches("word/document\\.xml|content\\.xml|xl/sharedStrings\\.xml"))
				all.append(text(part.getValue()));
		return plain(all.toString());
	}

	private static String text(byte[] xml) throws Exception {
		return Parts.xml(new String(xml, StandardCharsets.UTF_8)).document().getDocumentElement().getTextContent();
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\\u00A0\\u202F\\u200B]+", "").replace('’', '\'').replaceAll("[«»“”\"]", "");
	}
}
