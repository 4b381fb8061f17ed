// SPDX-License-Identifier: EPL-2.0
package fr.referentiel.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import org.openjdk.jmh.util.Version;

/**
 * Runs the benchmarks, each in a process of its own, and prints in milliseconds the median, the 95th percentile and the number of what was measured beside
 * the budget of the median, where there is one. The budgets are those of the project's requirements.
 */
public final class Budgets {
	private static final double NONE = Double.POSITIVE_INFINITY;
	private static final List<Budget> ALL = List.of(
			new Budget(Lecture.class, "lireEtVerifier", "lire et vérifier", NONE),
			new Budget(Lecture.class, "tracer", "graphe, couverture et trous", NONE),
			new Budget(Lecture.class, "croiser", "matrice activités × compétences", NONE),
			new Budget(Diagrammes.class, "dessiner", "SVG", 150),
			new Budget(Diagrammes.class, "dessinerImpact", "SVG impact", 150),
			new Budget(Diagrammes.class, "dessinerDixFois", "SVG, dix fois", 3000),
			new Budget(Completion.class, "completer", "complétion", NONE));

	/** @param millis the budget in milliseconds, or {@link #NONE} */
	private record Budget(Class<?> bench, String method, String title, double millis) {
	}

	private boolean missed;

	/** Arguments: the folder of a référentiel, and a text that the name of what is measured must hold (empty by default). */
	public static void main(String[] arguments) throws RunnerException {
		String folder = arguments.length > 0 ? arguments[0] : "models/mos";
		String wanted = arguments.length > 1 ? arguments[1] : "";
		List<Budget> measured = ALL.stream().filter(b -> b.title.contains(wanted) || b.method.contains(wanted)).toList();
		if (measured.isEmpty() || !Files.isDirectory(Path.of(folder))) {
			System.err.println("jmh : " + (measured.isEmpty() ? "aucune mesure ne contient « " + wanted + " »." : "« " + folder + " » n'est pas un dossier."));
			System.exit(2);
		}
		System.out.printf(Locale.FRENCH, "%s, à chaud : JMH %s, Java %s, %d cœurs, charge %.1f%n", folder, Version.getPlainVersion(), Runtime.version().feature(),
				Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		System.out.printf("%-45s %9s %14s %8s %7s%n", "ms", "médiane", "95e centile", "mesures", "budget");
		Budgets budgets = new Budgets();
		for (Budget budget : measured) {
			budgets.run(budget, folder);
		}
		System.exit(budgets.missed ? 1 : 0);
	}

	private void run(Budget budget, String folder) throws RunnerException {
		Options options = new OptionsBuilder().include(budget.bench.getName() + "\\." + budget.method + "$").param("dossier", folder)
				.mode(Mode.SampleTime).timeUnit(TimeUnit.MILLISECONDS).forks(1).warmupIterations(3).warmupTime(TimeValue.seconds(3))
				.measurementIterations(3).measurementTime(TimeValue.seconds(2)).shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
		for (RunResult result : new Runner(options).run()) {
			print(budget, result);
		}
	}

	private void print(Budget budget, RunResult result) {
		String view = result.getParams().getParam("vue");
		Statistics times = result.getPrimaryResult().getStatistics();
		double median = times.getPercentile(50);
		boolean kept = median <= budget.millis;
		missed |= !kept;
		System.out.printf(Locale.FRENCH, "%-45s %9.2f %14.2f %8d %s%n", view == null ? budget.title : budget.title + " : " + view, median,
				times.getPercentile(95), times.getN(), budget.millis == NONE ? "" : String.format("%7.0f  %s", budget.millis, kept ? "tenu" : "DÉPASSÉ"));
	}
}
