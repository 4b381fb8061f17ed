// SPDX-License-Identifier: EPL-2.0
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import fr.referentiel.document.suite.DocumentKind;
import fr.referentiel.document.suite.DocumentRequest;
import fr.referentiel.document.suite.DocumentSuite;
import fr.referentiel.document.suite.Format;
import fr.referentiel.document.suite.GeneratedFile;
import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;

/**
 * Times each document of a référentiel in each format in a warm process, one file at a time: the median of the last 9 of 40 runs. Before some thirty runs of
 * a large document Java still compiles beside it, on the core that would draw its pictures.
 */
public class Documents {
	private static final int RUNS = 40;
	private static final int KEPT = 9;

	public static void main(String[] arguments) throws Exception {
		ReferentielLoader loader = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ReferentielLoader.class);
		LoadedReferentiel loaded = loader.load(List.of(Path.of(arguments[0])), ReferentielLoader.Progress.NONE).getFirst();
		for (DocumentKind kind : DocumentKind.values()) {
			for (Format format : Format.values()) {
				int files = files(loaded, kind, format).size();
				for (int file = 0; file < files; file++) {
					time(loaded, kind, format, file);
				}
			}
		}
	}

	private static List<GeneratedFile> files(LoadedReferentiel loaded, DocumentKind kind, Format format) {
		return new DocumentSuite().generate(List.of(kind), new DocumentRequest(loaded.subject(), loaded.constats(), null, List.of(), List.of(format))).files();
	}

	private static void time(LoadedReferentiel loaded, DocumentKind kind, Format format, int index) throws Exception {
		long[] times = new long[KEPT];
		String name = "";
		for (int run = 0; run < RUNS; run++) {
			GeneratedFile file = files(loaded, kind, format).get(index);
			name = file.name();
			long start = System.nanoTime();
			file.content().writeTo(OutputStream.nullOutputStream());
			times[run % KEPT] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		System.out.printf("%6.0f ms  %s%n", times[KEPT / 2] / 1e6, name);
	}
}
