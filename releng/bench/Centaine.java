// SPDX-License-Identifier: EPL-2.0
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;

import fr.referentiel.dsl.ReferentielStandaloneSetup;
import fr.referentiel.dsl.loading.LoadedReferentiel;
import fr.referentiel.dsl.loading.ReferentielLoader;

/** Times the verification of many référentiels in one cold process, and prints the largest heap that it used. Argument: the folder that holds them. */
public class Centaine {
	public static void main(String[] arguments) {
		long start = System.nanoTime();
		ReferentielLoader loader = new ReferentielStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ReferentielLoader.class);
		List<LoadedReferentiel> loaded = loader.load(List.of(Path.of(arguments[0])), ReferentielLoader.Progress.NONE);
		long count = loaded.stream().filter(l -> l.referentiel() != null).count();
		int findings = loaded.stream().mapToInt(l -> l.constats().size()).sum();
		double seconds = (System.nanoTime() - start) / 1e9;
		long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage)
				.mapToLong(u -> u.getUsed()).sum();
		System.out.printf("%d référentiels, %d constats : %.2f s, tas %d Mo au plus%n", count, findings, seconds, peak / 1_000_000);
	}
}
