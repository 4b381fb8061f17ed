// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.google.inject.Injector;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.ReferentielLoader;

/** Times reading, linking, assembling and checking a référentiel in a warm process: the median of the last 100 of 400 loads. */
public class Chaud {
	public static void main(String[] arguments) {
		Injector language = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration();
		ReferentielLoader loader = language.getInstance(ReferentielLoader.class);
		List<Path> paths = Arrays.stream(arguments).map(Path::of).toList();
		long[] last = new long[100];
		for (int i = 0; i < 400; i++) {
			long start = System.nanoTime();
			loader.load(paths, ReferentielLoader.Progress.NONE);
			last[i % 100] = System.nanoTime() - start;
		}
		Arrays.sort(last);
		System.out.printf("médiane %.1f ms, 95e centile %.1f ms%n", last[50] / 1e6, last[95] / 1e6);
	}
}
