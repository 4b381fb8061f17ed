// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.writing.ModelWriter;
import fr.referentiel.exchange.officialtext.Draft;
import fr.referentiel.exchange.officialtext.DraftFiles;
import fr.referentiel.exchange.officialtext.OfficialTextImport;

/** Whatever a text looks like, the import makes a draft that parses (the writer refuses one that does not), and never fails. */
class DamagedTextTest {
	private static final int TEXTS = 150;

	private final Injector language = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();

	@Test
	void linesOfATextInAnyOrderCutAnywhereWithAnyColumnsMakeADraftThatParses() throws IOException {
		List<String> lines;
		try (InputStream in = DamagedTextTest.class.getResourceAsStream("extrait-officiel.txt")) {
			lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		for (int seed = 0; seed < TEXTS; seed++) {
			Random random = new Random(seed);
			List<String> damaged = new ArrayList<>(lines);
			if (seed % 3 == 0) {
				Collections.shuffle(damaged, random);
			}
			damaged.replaceAll(l -> damage(l, random));
			String text = String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", damaged);
			Draft draft = new OfficialTextImport().read(text, "essai.txt", "CSH", null, (done, total, what) -> true);
			DraftFiles files = new DraftFiles(draft);
			Map<String, String> written = language.getInstance(ModelWriter.class).write(draft.referentiel(), files.head(), files::fileOf, draft.remarks(),
					name -> files.opening(name, "essai.txt"));
			assertTrue(written.containsKey("csh.referentiel"), "texte " + seed);
		}
	}

	private static String damage(String line, Random random) {
		return switch (random.nextInt(9)) {
		case 0 -> line.substring(0, random.nextInt(line.length() + 1));
		case 1 -> line.substring(random.nextInt(line.length() + 1));
		case 2 -> line.replace("\t", "    ");
		case 3 -> line.replace(" ", "   ");
		case 4 -> line + "\t" + line;
		case 5 -> "\f" + line;
		case 6 -> line.replace("« ", "").replace("–", "» {");
		default -> line;
		};
	}
}
